using System.Globalization;

namespace Lodestar.Core.Gather;

/// <summary>
/// What was chosen under one question: numbers of options, never their words. Written as it is sent and as it is stored: "3" for an option
/// or a grade, "1,4" for several, "2:1,1:2" for option 2 in the first place and option 1 in the second, or for columns of rows.
/// </summary>
public sealed record Choice
{
    /// <summary>Eight pairs of two digits need less.</summary>
    public const int MaxLength = 60;

    private Choice(IReadOnlyList<Pick> picks) => Picks = picks;

    public IReadOnlyList<Pick> Picks { get; }

    /// <summary>False when this is no answer to the question, whoever sent it; true with null when nothing was chosen.</summary>
    public static bool TryRead(Question question, IReadOnlyList<string> sent, out Choice? choice)
    {
        choice = null;
        if (sent.Count > QuestionOption.MaxNumber)
            return false;
        var picks = new List<Pick>();
        foreach (var text in sent.Where(s => s.Length > 0))
        {
            if (Pick.TryParse(text) is not { } pick)
                return false;
            picks.Add(pick);
        }
        if (picks is [])
            return true;
        if (!Fits(question, picks))
            return false;
        choice = new Choice([.. question.Kind is QuestionKind.Rank ? picks.OrderBy(p => p.Value) : picks.OrderBy(p => p.Number)]);
        return true;
    }

    /// <summary>What a stored answer says.</summary>
    public static IReadOnlyList<Pick> Stored(string? stored) =>
        stored is null ? [] : [.. stored.Split(',').Select(s => Pick.TryParse(s)!.Value)];

    public override string ToString() => string.Join(',', Picks);

    private static bool Fits(Question question, List<Pick> picks)
    {
        if (picks.DistinctBy(p => p.Number).Count() != picks.Count)
            return false;
        return question.Kind switch
        {
            QuestionKind.Open or QuestionKind.Obstacle or QuestionKind.Short => false,
            QuestionKind.OneOf or QuestionKind.Scale or QuestionKind.ZeroToTen => picks is [{ Value: null } only] && IsKnown(only.Number),
            QuestionKind.AnyOf => picks.All(p => p.Value is null && IsKnown(p.Number)),
            QuestionKind.Rank => picks.All(p => IsKnown(p.Number)) && TakesEveryPlace(),
            QuestionKind.Matrix => picks.All(p => question.Rows.Any(r => r.Number == p.Number) && p.Value is { } column && IsKnown(column)),
        };

        bool IsKnown(int number) => question.Numbers.Contains(number);
        bool TakesEveryPlace() => picks.Select(p => p.Value ?? 0).Order().SequenceEqual(Enumerable.Range(1, picks.Count));
    }
}

/// <summary>One thing chosen: an option or a grade; with a value, the place it was given or the column of a row.</summary>
public readonly record struct Pick(int Number, int? Value = null)
{
    public override string ToString() => Value is null ? Text(Number) : $"{Text(Number)}:{Text(Value.Value)}";

    /// <summary>Null for anything but one or two plain digits, alone or as a pair.</summary>
    public static Pick? TryParse(string text) =>
        text.Split(':') switch
        {
            [var number] when Digits(number) is { } n => new Pick(n),
            [var number, var value] when Digits(number) is { } n && Digits(value) is { } v => new Pick(n, v),
            _ => null,
        };

    private static int? Digits(string text) =>
        text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
