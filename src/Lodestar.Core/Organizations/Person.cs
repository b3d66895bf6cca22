using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Core.Organizations;

/// <summary>Somebody in the directory: may have no email and no account (R24, R96).</summary>
public sealed class Person
{
    public const int MaxNameLength = 160;
    public const int MaxEmailLength = 254;
    public const int MaxNumberLength = 40;
    public const int MaxSiteLength = 120;
    public const int MaxLanguagesLength = 80;
    public const int MaxSearchLength = 500;

    private string? _employeeNumber;
    private string? _email;
    private string? _site;
    private string _languages = "";
    private DateOnly? _hiredOn;
    private bool _isRemote;

    public Person(Guid organizationId, string name, Guid unitId, Level level)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (OrganizationId, Name, UnitId, Level) = (organizationId, Line.Of(name), unitId, level);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public Guid UnitId { get; private set; }
    public Level Level { get; private set; }

    /// <summary>Unique within the organization where given.</summary>
    public string? EmployeeNumber
    {
        get => _employeeNumber;
        init => _employeeNumber = value;
    }

    /// <summary>Lower case; unique within the organization where given.</summary>
    public string? Email
    {
        get => _email;
        init => _email = value;
    }

    public string? Site
    {
        get => _site;
        init => _site = value;
    }

    /// <summary>Language tags, best first, separated by a space: "pl en".</summary>
    public string Languages
    {
        get => _languages;
        init => _languages = value;
    }

    public DateOnly? HiredOn
    {
        get => _hiredOn;
        init => _hiredOn = value;
    }

    public bool IsRemote
    {
        get => _isRemote;
        init => _isRemote = value;
    }

    /// <summary>The day this person was last in the organization; somebody who left is found nowhere but in old numbers.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>What the search looks in and lists are sorted by; always follows from the name, the number and the email.</summary>
    public string SearchText
    {
        get => Short(Line.Fold($"{Name} {EmployeeNumber} {Email}"));
        private set { } // stored for the database to search in, never read back
    }

    /// <summary>The day a mail server said that this mailbox does not exist; nothing is sent there until the address changes.</summary>
    public DateOnly? EmailRefusedOn { get; private set; }

    public long Version { get; private set; }

    /// <summary>A person as a list describes them.</summary>
    public static Person From(Guid organizationId, PersonDraft draft, Guid unitId)
    {
        var person = new Person(organizationId, draft.Name, unitId, draft.Level ?? Level.Frontline);
        person.Learn(draft, unitId);
        return person;
    }

    /// <summary>Takes over what a list says; what it leaves out stays as it is. Being listed again ends an absence.</summary>
    public void Learn(PersonDraft draft, Guid? unitId)
    {
        if (draft.Email is not null && draft.Email != _email)
            EmailRefusedOn = null;
        Name = draft.Name;
        UnitId = unitId ?? UnitId;
        Level = draft.Level ?? Level;
        _email = draft.Email ?? _email;
        _employeeNumber = draft.EmployeeNumber ?? _employeeNumber;
        _site = draft.Site ?? _site;
        _languages = draft.Languages ?? _languages;
        _hiredOn = draft.HiredOn ?? _hiredOn;
        _isRemote = draft.IsRemote ?? _isRemote;
        LeftOn = null;
    }

    /// <summary>Takes over a form that shows everything: what is empty there is empty here.</summary>
    public void Become(PersonDraft draft, Guid unitId)
    {
        Learn(draft, unitId);
        (_email, _employeeNumber, _site) = (draft.Email, draft.EmployeeNumber, draft.Site);
        (_languages, _hiredOn, _isRemote) = (draft.Languages ?? "", draft.HiredOn, draft.IsRemote ?? false);
    }

    public void Leave(DateOnly day) => LeftOn = day;

    public void Return() => LeftOn = null;

    // An index entry has an end; half a letter has no place in it.
    private static string Short(string text) =>
        text.Length <= MaxSearchLength ? text
        : char.IsHighSurrogate(text[MaxSearchLength - 1]) ? text[..(MaxSearchLength - 1)]
        : text[..MaxSearchLength];
}
