namespace Lodestar.Core.Organizations.Directory;

/// <summary>The people already in the directory, in some 150 bytes each: enough to find them and to see whether a row says anything new.</summary>
public sealed class DirectoryIndex
{
    private readonly List<Known> _known = [];
    private readonly Dictionary<PersonKey, int> _byNumber = [];
    private readonly Dictionary<PersonKey, int> _byEmail = [];
    private readonly Dictionary<PersonKey, int> _byName = [];

    private const int Several = -1;

    private readonly HashSet<Guid> _left = [];

    /// <summary>How many are here today; those who left are only known in order to welcome them back.</summary>
    public int Present => _known.Count - _left.Count;

    public bool IsPresent(Guid personId) => !_left.Contains(personId);

    public void Add(Guid personId, PersonDraft person, bool hasLeft = false)
    {
        var at = _known.Count;
        if (hasLeft)
            _left.Add(personId);
        _known.Add(new Known(personId, Facts.Of(person)));
        if (PersonKey.Number(person) is { } number)
            _byNumber[number] = at;
        if (PersonKey.Email(person) is { } email)
            _byEmail[email] = at;
        AddName(PersonKey.Name(person), at);
        if (person.Unit is not null)
            AddName(PersonKey.Name(person with { Unit = null }), at); // a list may name no units
    }

    /// <summary>Who is here and was not on the list.</summary>
    public IEnumerable<Guid> MissingFrom(DirectoryPlan plan) =>
        _known.Select(known => known.PersonId).Where(id => IsPresent(id) && !plan.HasSeen(id));

    private void AddName(PersonKey name, int at) => _byName[name] = _byName.ContainsKey(name) ? Several : at;

    /// <summary>Employee number first, then email, then name and unit: the surest sign of being the same person wins.</summary>
    internal Match Find(PersonDraft draft)
    {
        var byNumber = Lookup(_byNumber, PersonKey.Number(draft));
        var byEmail = Lookup(_byEmail, PersonKey.Email(draft));
        if (byNumber is { } one && byEmail is { } other && one != other)
            return new Match(Fault: new RowFault(RowFaultCode.EmailOfSomebodyElse, draft.Email!));
        if ((byNumber ?? byEmail) is { } sure)
            return Matched(sure, draft);

        return Lookup(_byName, PersonKey.Name(draft)) switch
        {
            null => new Match(),
            Several => draft.EmployeeNumber is null && draft.Email is null
                ? new Match(Fault: new RowFault(RowFaultCode.SeveralPeopleOfThisName, draft.Name))
                : new Match(),
            { } at => _known[at].Facts.MayBe(draft) ? Matched(at, draft) : new Match(),
        };
    }

    private Match Matched(int at, PersonDraft draft) =>
        new(_known[at].PersonId, Changes: _left.Contains(_known[at].PersonId) || _known[at].Facts.DifferFrom(draft));

    private static int? Lookup(Dictionary<PersonKey, int> keys, PersonKey? key) =>
        key is { } k && keys.TryGetValue(k, out var at) ? at : null;

    private readonly record struct Known(Guid PersonId, Facts Facts);
}

/// <summary>Whom a row is about: somebody known, somebody new, or nobody can tell.</summary>
internal sealed record Match(Guid? PersonId = null, bool Changes = false, RowFault? Fault = null);
