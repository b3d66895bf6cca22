namespace Lodestar.Core.Triangle;

/// <summary>
/// What one person is here for, in one sentence of their own: "I am here to help … so that …" (R118-R121). It is private until they share it,
/// and private again when they do not want to any more. Storage hands it to nobody else before, whatever their role.
/// </summary>
public sealed class PersonalVision
{
    public const int MaxAnswerLength = 500;
    public const int MaxHalfLength = 120;

    private PersonalVision() => (Help, SoThat) = ("", ""); // EF

    public PersonalVision(Guid organizationId, Guid accountId, PersonalWords words)
    {
        (OrganizationId, AccountId, Help, SoThat) = (organizationId, accountId, "", "");
        Write(words);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid(); // says nothing about when it was written
    public Guid AccountId { get; private init; }

    /// <summary>Why the organization exists, in this person's eyes, or how it serves its customers (R118).</summary>
    public string? Why { get; private set; }

    /// <summary>What they add to its success (R119).</summary>
    public string? Contribution { get; private set; }

    /// <summary>How customers should feel (R120).</summary>
    public string? Feeling { get; private set; }

    /// <summary>What follows "I am here to help".</summary>
    public string Help { get; private set; }

    /// <summary>What follows "so that": the outcome behind the product (R121).</summary>
    public string SoThat { get; private set; }

    /// <summary>Since when its writer lets the others read it; null while it is private.</summary>
    public DateTimeOffset? SharedAt { get; private set; }
    public long Version { get; private set; }

    public bool IsShared => SharedAt is not null;

    /// <summary>New words are not shared because the old ones were: their writer says so again.</summary>
    public void Write(PersonalWords words)
    {
        var (help, soThat) = (ShortLine.Of(words.Help, MaxHalfLength), ShortLine.Of(words.SoThat, MaxHalfLength));
        if ((help, soThat) != (Help, SoThat))
            SharedAt = null;
        (Help, SoThat) = (help, soThat);
        (Why, Contribution, Feeling) = (
            ShortLine.OrNull(words.Why, MaxAnswerLength),
            ShortLine.OrNull(words.Contribution, MaxAnswerLength),
            ShortLine.OrNull(words.Feeling, MaxAnswerLength)
        );
    }

    public void Share(DateTimeOffset now) => SharedAt ??= now;

    public void Keep() => SharedAt = null;
}

/// <summary>What somebody wrote in the wizard of their personal vision.</summary>
/// <param name="Why">Why the organization exists; may be left out.</param>
/// <param name="Contribution">How they contribute; may be left out.</param>
/// <param name="Feeling">How customers should feel; may be left out.</param>
/// <param name="Help">What follows "I am here to help".</param>
/// <param name="SoThat">What follows "so that".</param>
public sealed record PersonalWords(string? Why, string? Contribution, string? Feeling, string Help, string SoThat);
