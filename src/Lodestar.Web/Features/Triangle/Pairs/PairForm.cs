using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Lodestar.Web.Features.Triangle.Pairs;

/// <summary>What is asked about one pair; the rules are checked while it is written (R76).</summary>
public sealed class PairForm
{
    public string? Always { get; set; }

    public string? Never { get; set; }

    public long Version { get; set; }

    /// <summary>Says what is wrong with each side, and that one side is needed.</summary>
    /// <param name="others">The pairs that stand already.</param>
    /// <param name="touchPoints">The names of the touch points: a pair holds at all of them.</param>
    public void Check(ModelStateDictionary state, Texts texts, IEnumerable<NeverAlways> others, IReadOnlyList<string> touchPoints)
    {
        var pairs = others.ToList();
        if (Line.OrNull(Always) is null && Line.OrNull(Never) is null)
            state.AddModelError("Form.Always", texts.SayWhy(new RuleFault(RuleFlaw.Empty)));
        CheckSide(state, "Form.Always", Always, [.. pairs.Select(p => p.Always)]);
        CheckSide(state, "Form.Never", Never, [.. pairs.Select(p => p.Never)]);

        void CheckSide(ModelStateDictionary into, string field, string? typed, string?[] taken)
        {
            if (Line.OrNull(typed) is null)
                return;
            foreach (var fault in PlainRule.FaultsOf(typed, touchPoints))
                into.AddModelError(field, texts.SayWhy(fault));
            if (PlainRule.TryParse(typed) is { } rule && taken.Contains(rule.Value, StringComparer.CurrentCultureIgnoreCase))
                into.AddModelError(field, texts["“{0}” is on the list already.", rule.Value]);
        }
    }
}
