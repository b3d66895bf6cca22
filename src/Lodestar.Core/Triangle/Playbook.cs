using Lodestar.Core.Organizations;

namespace Lodestar.Core.Triangle;

/// <summary>What to do when something went wrong, in four steps, and how far everybody may go alone (R48, R57).</summary>
public sealed class Playbook : IPart
{
    public const int MaxNameLength = 60;
    private readonly List<PlaybookStandard> _standards = [];

    public Playbook(Guid organizationId, string name, RecoverySteps steps, int place)
    {
        (OrganizationId, Place) = (organizationId, place);
        (Name, Hear, Apologize, Fix, Tell) = ("", "", "", "", "");
        Word(name, steps);
    }

    private Playbook() => (Name, Hear, Apologize, Fix, Tell) = ("", "", "", "", ""); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What went wrong: "Missed connection".</summary>
    public string Name { get; private set; }
    public string Hear { get; private set; }
    public string Apologize { get; private set; }
    public string Fix { get; private set; }
    public string Tell { get; private set; }

    /// <summary>The money in which the limits were decided; it stays with them when the organization changes its own.</summary>
    public string Currency { get; private set; } = Organizations.Currency.DefaultCode;

    /// <summary>How far one may go alone, in the currency's smallest unit; null where nothing was decided.</summary>
    public long? FrontlineLimit { get; private set; }
    public long? ManagerLimit { get; private set; }
    public long? ExecutiveLimit { get; private set; }

    /// <summary>The standards for when things go wrong that hold here.</summary>
    public IReadOnlyList<PlaybookStandard> Standards => _standards;
    public int Place { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Name;

    public long? LimitOf(Level level) =>
        level switch
        {
            Level.Frontline => FrontlineLimit,
            Level.Manager => ManagerLimit,
            Level.Executive => ExecutiveLimit,
        };

    public void Word(string name, RecoverySteps steps)
    {
        Name = ShortLine.Of(name, MaxNameLength);
        Hear = ShortLine.Of(steps.Hear, RecoverySteps.MaxLength);
        Apologize = ShortLine.Of(steps.Apologize, RecoverySteps.MaxLength);
        Fix = ShortLine.Of(steps.Fix, RecoverySteps.MaxLength);
        Tell = ShortLine.Of(steps.Tell, RecoverySteps.MaxLength);
    }

    /// <summary>Says how far each level may go alone.</summary>
    /// <returns>False where whoever leads could do less than those they lead; nothing changes then.</returns>
    public bool Empower(Currency currency, Limits limits)
    {
        if (!limits.Rise)
            return false;
        (Currency, FrontlineLimit, ManagerLimit, ExecutiveLimit) = (currency.Code, limits.Frontline, limits.Manager, limits.Executive);
        return true;
    }

    /// <summary>Takes these standards as the ones that hold here; those for every day hold anyway and are left out.</summary>
    public void Ask(IEnumerable<Standard> standards)
    {
        var asked = standards.Where(s => s.Kind is ServiceKind.Exception && s.RemovedAt is null).Select(s => s.Id).ToHashSet();
        _standards.RemoveAll(link => !asked.Contains(link.StandardId));
        _standards.AddRange(
            asked.Except(_standards.Select(link => link.StandardId)).Select(id => new PlaybookStandard(OrganizationId, Id, id))
        );
    }

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}

/// <summary>Hear them out, apologize, fix it, tell us what broke (R48).</summary>
public sealed record RecoverySteps(string Hear, string Apologize, string Fix, string Tell)
{
    public const int MaxLength = 200;
}

/// <summary>How far each level may go alone, in the smallest unit of a currency; null where nothing was decided.</summary>
public sealed record Limits(long? Frontline, long? Manager, long? Executive)
{
    /// <summary>Whoever leads may go at least as far as those they lead.</summary>
    public bool Rise
    {
        get
        {
            var decided = new[] { Frontline, Manager, Executive }.OfType<long>().ToList();
            return decided.SequenceEqual(decided.Order()) && decided.TrueForAll(limit => limit >= 0);
        }
    }
}

/// <summary>That a standard holds in a playbook.</summary>
public sealed record PlaybookStandard(Guid OrganizationId, Guid PlaybookId, Guid StandardId);
