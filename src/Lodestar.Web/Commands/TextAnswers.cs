using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Web.Commands;

/// <summary>An answer as a file gives it.</summary>
internal readonly record struct TextAnswer(string Id, string Text, TextPlace Place);

/// <summary>Where answers were given, and what was asked there: a file tells the question as a segment of that name.</summary>
internal sealed record TextPlace(IReadOnlyDictionary<string, string> Segments, QuestionPolarity Question, string Asked)
{
    private const string QuestionName = "question";

    /// <summary>Only the segment asked for, all when none is; the question is no place that could be compared with another.</summary>
    public static TextPlace Of(IEnumerable<(string Name, string Value)> given, string? segment)
    {
        var all = given.DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => s.Value);
        var asked = all.GetValueOrDefault(QuestionName, "");
        return new(
            all.Where(s => segment is null ? s.Key != QuestionName : s.Key == segment).ToDictionary(),
            Questions.PolarityOf(asked),
            asked
        );
    }
}

/// <summary>A file that cannot be used, said so that the reader can mend it.</summary>
internal sealed class TextInputException(string message) : Exception(message);

/// <summary>The answers of a file as the engine reads them: ordered by id, so that the order of the rows cannot matter.</summary>
internal sealed class TextAnswers
{
    /// <summary>So many fit into 4 GB; more are no better told apart.</summary>
    public const int Most = 4_000_000;
    private readonly string[] _ids;

    /// <summary>Remark by remark, its row in the file; and row by row, its remark.</summary>
    private readonly int[] _remarkOfRow;

    public TextAnswers(IReadOnlyList<TextAnswer> rows)
    {
        var order = OrderById(rows);
        _ids = new string[rows.Count];
        _remarkOfRow = new int[rows.Count];
        var remarks = new Remark[rows.Count];
        for (var at = 0; at < order.Length; at++)
        {
            var row = rows[order[at]];
            if (at > 0 && row.Id == _ids[at - 1])
                throw new TextInputException($"Two answers have the id {row.Id}; ids must differ.");
            (_ids[at], _remarkOfRow[order[at]]) = (row.Id, at);
            remarks[at] = new Remark(at, row.Text)
            {
                Segments = row.Place.Segments,
                Question = row.Place.Question,
                Asked = row.Place.Asked,
            };
        }
        Remarks = remarks;
    }

    public int Count => _ids.Length;
    public IReadOnlyList<Remark> Remarks { get; }

    public static void Bound(int rows)
    {
        if (rows > Most)
            throw new TextInputException(
                $"There are more than {Most:#,0} answers, too many to hold at once. A sample of them, every tenth for example, has the same themes."
            );
    }

    public string IdOf(int remark) => _ids[remark];

    public int RemarkOfRow(int row) => _remarkOfRow[row];

    // Most ids differ in their first letters: those are compared as one number, only the rest as texts.
    private static int[] OrderById(IReadOnlyList<TextAnswer> rows)
    {
        var (keys, order) = (new ulong[rows.Count], new int[rows.Count]);
        for (var row = 0; row < rows.Count; row++)
            (keys[row], order[row]) = (FirstLetters(rows[row].Id), row);
        Array.Sort(keys, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && keys[to] == keys[from]; )
                to++;
            if (to - from > 1)
                order.AsSpan(from..to).Sort((one, other) => string.CompareOrdinal(rows[one].Id, rows[other].Id));
        }
        return order;
    }

    private static ulong FirstLetters(string id)
    {
        var key = 0UL;
        for (var at = 0; at < 4; at++)
            key = key << 16 | (at < id.Length ? id[at] : 0UL);
        return key;
    }
}
