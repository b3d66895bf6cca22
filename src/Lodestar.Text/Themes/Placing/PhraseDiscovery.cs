using Lodestar.Text.Themes.Naming;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Finds themes among few answers, where clusters would prove nothing: the words and pairs of words that most people share.</summary>
internal sealed class PhraseDiscovery(Corpus corpus, CodebookHits hits, int smallestGroup, int respondents)
{
    private const double PairInsteadOfWord = .6;
    private const int Most = 6;

    // Among many people more of them happen to use the same word.
    private const double PerRootOfPeople = .65;
    private static readonly HashSet<string> TooGeneral = [.. WordLists.Words("generic.en.txt").Select(EnglishStemmer.Stem)];

    private int Enough => Math.Max(smallestGroup, (int)Math.Ceiling(PerRootOfPeople * Math.Sqrt(respondents)));

    public Discovery Find(int known)
    {
        var rest = LeftOver.In(corpus, hits).ToDictionary(clause => clause, clause => PhrasesIn(clause).ToList());
        var speakers = Speakers(rest);
        var (themes, assigned) = (new List<ThemeName>(), new int[corpus.Clauses.Count]);
        Array.Fill(assigned, ClausePlaces.None);
        while (themes.Count < Most && BestOf(rest, speakers) is { } stems)
        {
            var held = rest.Where(clause => clause.Value.Exists(p => p.Stems == stems)).ToList();
            foreach (var (clause, _) in held)
            {
                assigned[clause] = known + themes.Count;
                rest.Remove(clause);
            }
            themes.Add(
                NameOf(stems, held.SelectMany(c => c.Value.Where(p => p.Stems == stems).Select(p => (p.Text, corpus.Clauses.Times[c.Key]))))
            );
        }
        return new Discovery(themes, assigned);
    }

    /// <summary>The same themes for clauses of a later reading: the first of them whose words a clause holds.</summary>
    public Discovery Again(Discovery found, int known)
    {
        var assigned = Discovery.Nothing(corpus.Clauses.Count).Assigned;
        foreach (var clause in LeftOver.In(corpus, hits))
        {
            var said = PhrasesIn(clause).Select(phrase => $"words:{phrase.Stems}").ToHashSet(StringComparer.Ordinal);
            var theme = found
                .Themes.Index()
                .FirstOrDefault(name => said.Contains(name.Item.Key), (Index: ClausePlaces.None, Item: null!))
                .Index;
            assigned[clause] = theme < 0 ? theme : known + theme;
        }
        return found with { Assigned = assigned };
    }

    private Dictionary<int, HashSet<int>> Speakers(Dictionary<int, List<Phrase>> rest)
    {
        var speakers = rest.Keys.ToDictionary(clause => clause, _ => new HashSet<int>());
        for (var remark = 0; remark < corpus.Remarks.Count; remark++)
        {
            foreach (var said in corpus.SaidIn(remark))
            {
                if (speakers.TryGetValue(said.Clause, out var people))
                    people.Add(corpus.Remarks[remark].Respondent);
            }
        }
        return speakers;
    }

    private string? BestOf(Dictionary<int, List<Phrase>> rest, Dictionary<int, HashSet<int>> speakers)
    {
        var counts = rest.SelectMany(c => c.Value.SelectMany(p => speakers[c.Key].Select(who => (p.Stems, who))))
            .Distinct()
            .CountBy(said => said.Stems)
            .Where(count => count.Value >= Enough)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .ToList();
        if (counts.Count == 0)
            return null;
        var word = counts[0];
        var pair = counts.FirstOrDefault(c =>
            c.Key.Split(' ') is [_, _] two && two.Contains(word.Key) && c.Value >= PairInsteadOfWord * word.Value
        );
        return pair.Key ?? word.Key;
    }

    private static ThemeName NameOf(string stems, IEnumerable<(string Text, int Times)> said)
    {
        var name = said.GroupBy(s => s.Text, StringComparer.Ordinal)
            .OrderByDescending(same => same.Sum(s => s.Times))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .First()
            .Key;
        return new(
            $"words:{stems}",
            string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1)),
            new HashSet<string>(stems.Replace("not-", "", StringComparison.Ordinal).Split(' '))
        );
    }

    private IEnumerable<Phrase> PhrasesIn(int clause)
    {
        var (words, language) = (
            corpus.Clauses.Words[corpus.Clauses.Begins[clause]..corpus.Clauses.Begins[clause + 1]],
            corpus.Clauses.Languages[clause]
        );
        Phrase? before = null;
        for (var at = 0; at < words.Length; at++)
        {
            var stem = corpus.Words.Stems[corpus.Words.StemOf(words[at])];
            if (!corpus.Words.IsContent(words[at], language) || TooGeneral.Contains(stem))
            {
                before = null;
                continue;
            }
            var phrase = PhraseAt(words, at, language, stem);
            yield return phrase;
            if (before is { } first)
                yield return new Phrase($"{first.Stems} {phrase.Stems}", $"{first.Text} {phrase.Text}");
            before = new Phrase(stem, corpus.Words[words[at]].Plain);
        }
    }

    private Phrase PhraseAt(int[] words, int at, byte language, string stem)
    {
        var begin = corpus.Words.NegatorBefore(words, at, language) ?? at;
        var text = string.Join(' ', words[begin..(at + 1)].Select(word => corpus.Words[word].Plain));
        return new(begin == at ? stem : $"not-{stem}", text);
    }

    private readonly record struct Phrase(string Stems, string Text);
}
