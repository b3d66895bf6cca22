using Lodestar.Text.Statements;
using Hint = Lodestar.Text.Statements.Criterion;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>The ten checks of the words themselves, named for readers.</summary>
internal static class CheckWords
{
    public static string Name(this Hint hint, Texts texts) =>
        hint switch
        {
            Hint.Concise => texts["Short"],
            Hint.Simple => texts["Easy to read"],
            Hint.Memorable => texts["Easy to recite"],
            Hint.NamesTheCustomer => texts["Names whom it is for"],
            Hint.Actionable => texts["Says what to do"],
            Hint.Observable => texts["Can be seen"],
            Hint.WithoutBoast => texts["No boast"],
            Hint.VisionNotMission => texts["Not a mission"],
            Hint.PlainWords => texts["Plain words"],
            Hint.OneIdea => texts["One idea"],
        };

    public static string Name(this Verdict verdict, Texts texts) =>
        verdict switch
        {
            Verdict.Pass => texts["passes"],
            Verdict.LookAgain => texts["look again"],
            Verdict.Fail => texts["not yet"],
        };
}
