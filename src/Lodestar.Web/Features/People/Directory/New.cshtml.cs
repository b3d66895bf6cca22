namespace Lodestar.Web.Features.People.Directory;

/// <summary>Somebody who is not in the directory yet: the same form, empty.</summary>
public sealed class NewModel(LodestarDb db, UnitPlanter units, CurrentPerson me, Texts texts) : EntryModel(db, units, me, texts);
