using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Sources;

/// <summary>What an organization has said about itself already: a mission, a value, an old slogan, a brochure (R5).</summary>
public sealed class Source
{
    public const int MaxTitleLength = 120;
    public const int MaxTextLength = 200_000;
    public const int MaxFileNameLength = 120;

    public Source(Guid organizationId, SourceKind kind, string title, Added added)
    {
        (OrganizationId, Kind, Title) = (organizationId, kind, Line.Of(title));
        ArgumentException.ThrowIfNullOrEmpty(Title, nameof(title));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Title.Length, MaxTitleLength, nameof(title));
        (AccountId, By, AddedAt) = (added.By.AccountId, added.By.Name, added.At);
    }

    private Source() => (Title, By) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public SourceKind Kind { get; private init; }
    public string Title { get; private init; }

    /// <summary>Its words; empty for a photo.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The file it came in, where it is kept.</summary>
    public string? FileName { get; private set; }
    public long FileSize { get; private set; }
    public Guid AccountId { get; private init; }
    public string By { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>The words as people wrote them, cut where nobody reads on.</summary>
    public void Say(string? text)
    {
        var clean = AnswerText.Clean(text) ?? "";
        Text =
            clean.Length <= MaxTextLength ? clean
            : char.IsHighSurrogate(clean[MaxTextLength - 1]) ? clean[..(MaxTextLength - 1)]
            : clean[..MaxTextLength];
    }

    /// <summary>Keeps the file itself beside the words.</summary>
    public SourceFile Attach(string fileName, byte[] content)
    {
        (FileName, FileSize) = (NameOf(fileName), content.LongLength);
        return new SourceFile(this, content);
    }

    /// <summary>Marks a passage; null where there is none in the text.</summary>
    public Excerpt? Highlight(int start, int end, Author by, DateTimeOffset now)
    {
        if (start < 0 || end > Text.Length || start >= end)
            return null;
        var words = Text[start..end];
        return words.Length <= Excerpt.MaxLength && Line.Of(words) is { Length: > 0 } line
            ? new Excerpt(this, start, end, line, by, now)
            : null;
    }

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;

    /// <summary>The last part of what a program calls the file, whichever way its slashes lean: a name, never a way through folders.</summary>
    public static string NameOf(string? fileName)
    {
        var last = (fileName ?? "").Replace('\\', '/').Split('/')[^1];
        var name = Line.Of(string.Concat(last.Where(c => c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?')))).Trim('.', ' ');
        var kept = name.Length <= MaxFileNameLength ? name : name[..40] + "…" + name[^40..];
        return kept.Length > 0 ? kept : "file";
    }
}

/// <summary>What kind of saying it is.</summary>
public enum SourceKind
{
    Mission,
    Purpose,
    Vision,
    Value,
    Slogan,
    Marketing,
}

/// <summary>Who put something into the library, and when.</summary>
public sealed record Added(Author By, DateTimeOffset At);
