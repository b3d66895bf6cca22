using Lodestar.Core.Gather.Segments;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lodestar.Web.Journeys;

/// <summary>Advice for those who begin to write: nothing while the customers are known, else what is missing or the reason given (R50).</summary>
[HtmlTargetElement("ls-gate")]
public sealed class GateTagHelper(GateReader reader, Texts texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var gate = await reader.ReadAsync(View.HttpContext.RequestAborted);
        if (gate.State is GateState.CustomersKnown)
        {
            output.SuppressOutput();
            return;
        }
        var advice = Markup.Tag("section", "sheet sunken", Markup.Tag("h2", null, Title(gate))).With("aria-label", texts["Advice"]);
        advice.Add(
            gate.Waiver is { } waiver
                ? Markup.Tag("p", "theirs", waiver.Reason).With("translate", "no")
                : Markup.Tag(
                    "p",
                    "quiet",
                    texts["A vision answers what customers expect. Describe one kind of customer before you write, or say why not."]
                )
        );
        output.Become(advice.Add(Markup.Tag("p", null, Markup.Tag("a", null, texts["Whom we serve"]).With("href", "/gather/segments"))));
    }

    private string Title(CustomerGate gate) =>
        gate.State switch
        {
            GateState.Waived or GateState.CustomersKnown => texts["This is written without customers, for a reason"],
            GateState.NobodyNamed => texts["Nobody has said whom we serve"],
            GateState.NothingExpected => texts["Nobody has said what our customers expect"],
        };
}
