using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Checks;

/// <summary>What somebody of a role would do with the sentence tomorrow; a role without one fails the role test (R63).</summary>
public sealed class RoleAction
{
    public const int LongestText = 200;

    private RoleAction() => (Text, Name) = (null!, null!); // EF

    /// <summary>The first answer of a role.</summary>
    public static RoleAction Of(DraftVersion version, WorkRole role, string text, ActionWriter writer, DateTimeOffset now)
    {
        var action = new RoleAction
        {
            OrganizationId = version.OrganizationId,
            DraftId = version.DraftId,
            UnitId = role.UnitId,
            Level = role.Level,
        };
        action.Say(version, text, writer, now);
        return action;
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid DraftId { get; private init; }
    public Guid UnitId { get; private init; }
    public Level Level { get; private init; }

    /// <summary>The wording it was said of; the sentence may have changed since.</summary>
    public int SaidOfNumber { get; private set; }
    public string Text { get; private set; }

    /// <summary>Who would do it, of this role; null for a name that stands in no directory.</summary>
    public Guid? PersonId { get; private set; }
    public string Name { get; private set; }

    /// <summary>The account that wrote it down.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Said by the person, written down by somebody who leads.</summary>
    public bool IsOnBehalf { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>Says it, or says it anew of another wording.</summary>
    public void Say(DraftVersion version, string text, ActionWriter writer, DateTimeOffset now)
    {
        var (line, name) = (Line.Of(text), Line.Of(writer.Name));
        ArgumentException.ThrowIfNullOrEmpty(line, nameof(text));
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(writer));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, LongestText, nameof(text));
        (SaidOfNumber, Text, WrittenAt) = (version.Number, line, now);
        (PersonId, Name, AccountId, IsOnBehalf) = (writer.PersonId, name, writer.AccountId, writer.IsOnBehalf);
    }
}

/// <summary>Who says what they would do, and who writes it down.</summary>
public sealed record ActionWriter(Guid? PersonId, string Name, Guid AccountId, bool IsOnBehalf);

/// <summary>Every role beside what it would do with the sentence (R63).</summary>
public sealed record RoleTest(IReadOnlyList<RoleLine> Lines)
{
    public IEnumerable<RoleLine> Missing => Lines.Where(l => l.Action is null);
    public int Answered => Lines.Count - Missing.Count();

    /// <summary>Every role that exists has an action; an organization without a directory has nothing to pass.</summary>
    public bool Passes => Lines.Count > 0 && !Missing.Any();
    public bool HasBegun => Answered > 0;

    /// <summary>Roles without an action first.</summary>
    public static RoleTest Of(WorkRoles roles, IReadOnlyList<RoleAction> actions) =>
        new([
            .. roles
                .All.Select(r => new RoleLine(r, actions.FirstOrDefault(a => a.UnitId == r.UnitId && a.Level == r.Level)))
                .OrderBy(l => l.Action is not null),
        ]);
}

/// <summary>A role and its action, if it has one.</summary>
public sealed record RoleLine(WorkRole Role, RoleAction? Action);
