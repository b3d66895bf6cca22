using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>Reads what was chosen out of the columns of one question, however the program that asked it writes that down.</summary>
public sealed class ChoiceReader(Question question, ImportHeader first, IReadOnlyList<ImportHeader> all, Func<string, int?> mapped)
{
    private static readonly HashSet<string> s_yes = [.. "yes,y,1,true,x,checked,tak,sim,ja,oui,sí,si".Split(',').Select(Line.Fold)];
    private static readonly HashSet<string> s_no = [.. "no,n,0,false,nie,não,nein,non,n/a,not selected,-".Split(',').Select(Line.Fold)];

    private readonly IReadOnlyList<ImportHeader> _columns = first.Siblings(all);

    /// <summary>What stood there and is none of the options.</summary>
    public List<string> Unknown { get; } = [];

    public SubmittedAnswer Read(TableRow row)
    {
        Unknown.Clear();
        var picks = question.Kind switch
        {
            QuestionKind.AnyOf => first.Part is null ? Several(Cell(row, first)) : Ticked(row),
            QuestionKind.Rank => first.Part is null ? InOrder(Cell(row, first)) : Placed(row),
            QuestionKind.Matrix => Lines(row),
            _ => Several(Cell(row, first)).Take(1),
        };
        return new SubmittedAnswer(question.Id, null) { Picks = [.. picks.Select(p => p.ToString()).Distinct()] };
    }

    // Microsoft Forms writes "Calm;Clear;", Google Forms "Calm, Clear".
    private IEnumerable<Pick> Several(string cell) => Pieces(cell).Select(Find).OfType<int>().Select(n => new Pick(n));

    private IEnumerable<Pick> InOrder(string cell) =>
        Pieces(cell).Select(Find).OfType<int>().Distinct().Select((n, i) => new Pick(n, i + 1));

    // A column for each option, ticked with a word.
    private IEnumerable<Pick> Ticked(TableRow row)
    {
        foreach (var column in _columns)
        {
            var cell = Cell(row, column);
            if (cell is "" || s_no.Contains(Line.Fold(cell)))
                continue;
            var isTick = s_yes.Contains(Line.Fold(cell)) || Line.Fold(cell) == Line.Fold(column.Part!);
            if (Find(isTick ? column.Part! : cell) is { } number)
                yield return new Pick(number);
        }
    }

    // "[Calm]" holds a place, or "[Rank 1]" holds an option.
    private IEnumerable<Pick> Placed(TableRow row)
    {
        foreach (var column in _columns)
        {
            var cell = Cell(row, column);
            if (cell is "")
                continue;
            var isOption = question.Options.Any(o => ImportHeader.Means(column.Part!, o.Wording));
            var (option, place) = isOption ? (column.Part!, Digits(cell)) : (cell, Digits(column.Part!));
            if (place is { } at && Find(option) is { } number)
                yield return new Pick(number, at);
            else if (place is null)
                Unknown.Add(cell);
        }
    }

    private IEnumerable<Pick> Lines(TableRow row)
    {
        foreach (var line in question.Rows)
        {
            var column = _columns.FirstOrDefault(c => c.Part is { } part && ImportHeader.Means(part, line.Wording));
            column ??= all.FirstOrDefault(c => c.Part is null && ImportHeader.Means(c.Question, line.Wording));
            if (column is not null && Cell(row, column) is { Length: > 0 } cell && Find(cell) is { } number)
                yield return new Pick(line.Number, number);
        }
    }

    private IEnumerable<string> Pieces(string cell)
    {
        if (cell is "" || IsKnown(cell) || question.Kind is QuestionKind.OneOf || question.Kind.IsGraded)
            return cell is "" ? [] : [cell];
        return cell.Contains(';', StringComparison.Ordinal)
            ? cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : ByComma(cell);
    }

    // An option may have a comma in it: the longest run of pieces that is an option counts as one.
    private IEnumerable<string> ByComma(string cell)
    {
        var pieces = cell.Split(',', StringSplitOptions.TrimEntries);
        for (var at = 0; at < pieces.Length; )
        {
            var length = Enumerable.Range(1, pieces.Length - at).LastOrDefault(n => IsKnown(Join(at, n)), 1);
            yield return Join(at, length);
            at += length;
        }

        string Join(int from, int count) => string.Join(", ", pieces.Skip(from).Take(count));
    }

    private bool IsKnown(string said) => mapped(said) is not null || Match(said) is not null;

    private int? Find(string said)
    {
        if (mapped(said) is { } chosen)
            return chosen;
        if (Match(said) is { } number)
            return number;
        if (said.Length > 0)
            Unknown.Add(said);
        return null;
    }

    private int? Match(string said)
    {
        if (question.Kind.IsGraded)
            return Digits(said) is { } grade && question.Numbers.Contains(grade) ? grade : null;
        return question.Options.FirstOrDefault(o => ImportHeader.Means(said, o.Wording))?.Number;
    }

    /// <summary>"4", "4 - mostly", "Rank 4", "4th choice".</summary>
    private static int? Digits(string said)
    {
        var digits = string.Concat(said.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(3));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Cell(TableRow row, ImportHeader header) => FormulaSafe.Restore(row[header.Column]).Trim();
}
