using System.Text;
using Lodestar.Text.Diff;
using Lodestar.Text.Recall;
using Lodestar.Text.Statements;

namespace Lodestar.Text.Tests.Specs;

/// <summary>Whatever is typed, check, recall and diff give an answer whose words lie inside the text. The seed is fixed, so a failure comes back.</summary>
public class AnythingTypedTests
{
    private const string Vision = "Make every crossing calm and clear";

    [Fact]
    public void Every_finding_points_inside_the_text()
    {
        foreach (var text in Anything())
        {
            var report = StatementChecker.Check(text);
            foreach (var span in report.Findings.SelectMany(f => f.Words.Concat(f.Replacements.Select(r => r.Place))))
                (span.Start >= 0 && span.Length > 0 && span.End <= text.Length).ShouldBeTrue(text);
            report.Score.ShouldBeInRange(0, 10);
            report.Findings.ShouldAllBe(f => f.Why.ToString().Length > 0 && (f.Try == null || f.Try.ToString().Length > 0));
        }
    }

    [Fact]
    public void A_diff_leads_from_one_text_to_the_other()
    {
        foreach (var (before, after) in Anything().Zip(Anything().Skip(1)))
        {
            var diff = WordDiff.Between(before, after);
            diff.Before.ShouldBe(Evened(before));
            diff.After.ShouldBe(Evened(after));
            WordDiff.Between(before, before).Size.ShouldBe(ChangeSize.Nothing);
        }

        static string Evened(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_recitation_has_a_score_and_accounts_for_every_word()
    {
        foreach (var text in Anything())
        {
            var recited = Recitation.Of(Vision, text);
            recited.Score.ShouldBeInRange(0, 1);
            recited.Words.Count(word => word.Expected is not null).ShouldBe(6, text);
            Recitation.Of(text, Vision).Score.ShouldBeInRange(0, 1);
            WordsFromSituation.Of(Vision, ["clear"], text).Score.ShouldBeInRange(0, 1);
            BehaviorFromWords.Of("clear", ["Explain delays"], text).Score.ShouldBeInRange(0, 1);
        }
    }

    [Fact]
    public void Who_says_a_sentence_says_it_whatever_its_script()
    {
        foreach (var text in Anything().Where(text => Recitation.Of(text, text).Words.Count > 0))
            Recitation.Of(text, text).IsWordForWord.ShouldBeTrue(string.Join(' ', text.Select(letter => $"{(int)letter:X4}")));
    }

    private static IEnumerable<string> Anything()
    {
        string[] words =
        [
            "Make",
            "every",
            "crossing",
            "calm",
            "and",
            "clear,",
            "world's",
            "best",
            "20",
            "١٢",
            "спокойный",
            "ясный",
            "هادئة",
            "静か",
            "สงบ",
            "शांत",
            "👍🏽",
            "\uD83D",
            "\0",
            "—",
        ];
        var random = new Random(20260102);
        for (var i = 0; i < 400; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(0, 14); length > 0; length--)
                text.Append(random.Next(6) == 0 ? ((char)random.Next(0x10000)).ToString() : words[random.Next(words.Length)])
                    .Append(random.Next(5) > 0 ? " " : "");
            yield return text.ToString();
        }
    }
}
