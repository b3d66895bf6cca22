using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>A list somebody uploaded: theirs alone, for a day, with what they decided about it and how far its import is.</summary>
public sealed class UploadedList
{
    public const int MaxNameLength = 120;
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public UploadedList(Guid organizationId, Guid accountId, string fileName, DateTimeOffset now)
    {
        var name = Line.Of(Path.GetFileName(fileName.Replace('\\', '/')));
        (OrganizationId, AccountId) = (organizationId, accountId);
        (FileName, ExpiresAt) = (name.Length <= MaxNameLength ? name : name[^MaxNameLength..], now + Kept);
    }

    private UploadedList() => FileName = ""; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid AccountId { get; private init; }
    public string FileName { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>What the person corrected; null where the guess stands.</summary>
    public string? Separator { get; private set; }
    public string? Encoding { get; private set; }
    public string? Columns { get; private set; }
    public DateOrder? Dates { get; private set; }

    public ListState State { get; private set; }

    /// <summary>Whether people who are not on the list are taken to have left; never unless somebody said so.</summary>
    public bool MarksMissing { get; private set; }

    /// <summary>The last line that is dealt with: an import that was interrupted counts on from here.</summary>
    public int LastLine { get; private set; }
    public int Added { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int Rejected { get; private set; }
    public int Left { get; private set; }
    public long Version { get; private set; }

    public int Done => Added + Changed + Unchanged + Rejected;

    public TableHints Hints => new(Separator is [var separator] ? separator : null, Encoding);

    public ColumnMapping? Mapping =>
        Columns is null
            ? null
            : new ColumnMapping([.. Columns.Split(',').Select(Enum.Parse<DirectoryColumn>)], Dates ?? DateOrder.DayFirst);

    public void ReadAs(char? separator, string? encoding)
    {
        if (separator.ToString() != (Separator ?? "") || encoding != Encoding)
            Columns = null; // other cells, other columns
        (Separator, Encoding) = (separator?.ToString(), encoding);
    }

    public void Map(ColumnMapping mapping) => (Columns, Dates) = (string.Join(',', mapping.Columns), mapping.Dates);

    /// <summary>False when it has begun already.</summary>
    public bool Begin(bool marksMissing)
    {
        if (State is not ListState.Waiting)
            return false;
        (State, MarksMissing) = (ListState.Importing, marksMissing);
        return true;
    }

    public void Count(IReadOnlyCollection<PlannedRow> rows)
    {
        foreach (var row in rows.Where(row => row.Line > LastLine))
            Count(row.Kind);
        LastLine = Math.Max(LastLine, rows.Max(row => row.Line));
    }

    public void End(ListState state, int left = 0) => (State, Left) = (state, Left + left);

    private void Count(PlannedKind kind) =>
        _ = kind switch
        {
            PlannedKind.New => Added++,
            PlannedKind.Changed => Changed++,
            PlannedKind.Unchanged => Unchanged++,
            PlannedKind.Rejected => Rejected++,
        };
}

public enum ListState
{
    Waiting,
    Importing,
    Done,

    /// <summary>The file stopped being a table on the way; what was imported before that stays.</summary>
    Broken,
}

/// <summary>A piece of an uploaded list; in the database, so that every node can read it.</summary>
public sealed class ListPiece
{
    public Guid OrganizationId { get; init; }
    public Guid ListId { get; init; }
    public int Ordinal { get; init; }
    public byte[] Bytes { get; init; } = [];
}
