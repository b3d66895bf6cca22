using Lodestar.Text.Diff;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Design;

/// <summary>Two wordings of a sentence laid over each other: what went, what came. Screen readers hear it too.</summary>
[HtmlTargetElement("ls-diff")]
public sealed class WordDiffTagHelper(Texts texts) : TagHelper
{
    public string Before { get; set; } = "";
    public string After { get; set; } = "";
    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Small ? "diff small" : "diff");
        output.Attributes.SetAttribute("translate", "no");
        output.Attributes.SetAttribute("dir", "auto");
        foreach (var (at, run) in RunsOf(WordDiff.Between(Before, After)).Index())
            output.Content.Append(at == 0 || run[0].IsGlued ? "" : " ").AppendHtml(Draw(run));
    }

    // Words that changed alike side by side are told as one: "taken out: efficient, seamless".
    private static List<List<WordChange>> RunsOf(WordDiff diff)
    {
        var runs = new List<List<WordChange>>();
        foreach (var change in diff.Changes)
        {
            if (runs.Count > 0 && runs[^1][0].Kind == change.Kind && change.Kind is not (ChangeKind.Same or ChangeKind.Retouch))
                runs[^1].Add(change);
            else
                runs.Add([change]);
        }
        return runs;
    }

    private IHtmlContent Draw(IReadOnlyList<WordChange> run) =>
        run[0].Kind switch
        {
            ChangeKind.Same or ChangeKind.Retouch => new HtmlContentBuilder().Append(run[0].After!),
            ChangeKind.Swap => new HtmlContentBuilder().AppendHtml(Gone(run)).Append(run[0].IsGlued ? "" : " ").AppendHtml(Came(run)),
            ChangeKind.Insert => Came(run),
            ChangeKind.Delete => Gone(run),
            ChangeKind.MoveAway => Marked("del", texts["moved from here:"], Line(run, change => change.Before)),
            ChangeKind.MoveHere => Marked("ins", texts["moved here:"], Line(run, change => change.After)),
        };

    private TagBuilder Gone(IEnumerable<WordChange> run) => Marked("del", texts["taken out:"], Line(run, change => change.Before));

    private TagBuilder Came(IEnumerable<WordChange> run) => Marked("ins", texts["new:"], Line(run, change => change.After));

    private static string Line(IEnumerable<WordChange> run, Func<WordChange, string?> side) =>
        string.Concat(run.Index().Select(change => (change.Index == 0 || change.Item.IsGlued ? "" : " ") + side(change.Item)));

    private static TagBuilder Marked(string name, string spoken, string word)
    {
        var unseen = new TagBuilder("span");
        unseen.AddCssClass("unseen");
        unseen.InnerHtml.Append(spoken + " ");
        var mark = new TagBuilder(name);
        mark.InnerHtml.AppendHtml(unseen).Append(word);
        return mark;
    }
}
