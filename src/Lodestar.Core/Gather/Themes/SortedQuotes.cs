namespace Lodestar.Core.Gather.Themes;

/// <summary>Sentences as people sorted them: every listening finds them anew, and this does again what was done to them.</summary>
/// <param name="quotable">Themes whose sentences may be shown, by key.</param>
/// <param name="standing">What people changed and nobody took back, in the order it was done.</param>
/// <param name="answers">The words of every answer that a sentence may come from; others are no longer there.</param>
public sealed class SortedQuotes(
    IReadOnlyDictionary<string, Theme> quotable,
    IReadOnlyList<ThemeChange> standing,
    IReadOnlyDictionary<Guid, string> answers
)
{
    private readonly Dictionary<string, List<Quote>> _quotes = quotable.Keys.ToDictionary(key => key, _ => new List<Quote>());

    public IEnumerable<Quote> All => _quotes.Values.SelectMany(quotes => quotes);

    public void Find(Theme theme, IEnumerable<QuotePlace> places)
    {
        if (_quotes.TryGetValue(theme.Key, out var quotes))
            quotes.AddRange(places.Select(place => new Quote(theme, place, answers[place.AnswerId])));
    }

    /// <summary>In the order it was done.</summary>
    public void Sort()
    {
        foreach (var change in standing)
        {
            if (change.Quote is not { } place || !answers.ContainsKey(place.AnswerId))
                continue;
            var from = Now(change.Key);
            if (change.Into is not null && !_quotes.ContainsKey(Now(change.Into)))
                continue; // it stays where it was until the other theme is heard again
            if (change.Kind is ThemeChangeKind.Pin)
                Put(from, place)?.Pin();
            else
                Take(from, place);
            if (change.Kind is ThemeChangeKind.Move)
                Put(Now(change.Into!), place);
        }
    }

    /// <summary>The theme it went into since, if it did.</summary>
    private string Now(string key)
    {
        foreach (var merge in standing.Where(change => change.Kind is ThemeChangeKind.Merge))
            key = merge.Key == key ? merge.Into! : key;
        return key;
    }

    private void Take(string key, QuotePlace place)
    {
        if (_quotes.TryGetValue(key, out var quotes))
            quotes.RemoveAll(quote => quote.Place.Meets(place));
    }

    private Quote? Put(string key, QuotePlace place)
    {
        if (!_quotes.TryGetValue(key, out var quotes))
            return null;
        if (quotes.Find(quote => quote.Place.Meets(place)) is { } there)
            return there;
        var put = new Quote(quotable[key], place, answers[place.AnswerId]);
        quotes.Add(put);
        return put;
    }
}
