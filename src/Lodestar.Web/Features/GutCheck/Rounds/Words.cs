using Lodestar.Core.GutCheck;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Reactions, kinds and verdicts in plain words.</summary>
internal static class Words
{
    extension(Reaction reaction)
    {
        public string Said(Texts texts) =>
            reaction switch
            {
                Reaction.DefinitelyUs => texts["Yes, that’s definitely us"],
                Reaction.Almost => texts["Almost"],
                Reaction.NotUs => texts["Not us"],
            };
    }

    extension(StakeholderKind kind)
    {
        public string Name(Texts texts) =>
            kind switch
            {
                StakeholderKind.Staff => texts["Staff"],
                StakeholderKind.Executive => texts["Executive"],
                StakeholderKind.Veteran => texts["10 years or more"],
                StakeholderKind.Partner => texts["Partner"],
                StakeholderKind.Advisor => texts["Advisor"],
                StakeholderKind.Family => texts["Family or friend"],
                StakeholderKind.Customer => texts["Customer"],
                StakeholderKind.Other => texts["Somebody else"],
            };
    }

    extension(RoundResult result)
    {
        /// <summary>What the numbers mean, in one sentence.</summary>
        public string Meaning(Texts texts) =>
            result.Verdict switch
            {
                Verdict.TooFewAnswers => texts["Fewer than {0} people answered: that is no gut check yet.", RoundResult.Fewest],
                Verdict.NotYet when result.IsSmall => texts["In a group this small all but one should agree, and that one be answered."],
                Verdict.NotYet => texts["About 95 of 100 should say so at once. A word or two usually makes the difference."],
                Verdict.AnswerTheLastOne => texts["All but one agree. Answer that one before you adopt the sentence."],
                Verdict.DefinitelyUs when result.Hesitaters.Count == 0 => texts["Everybody who answered says so."],
                Verdict.DefinitelyUs => texts["That reaches the line of 95 percent."],
            };
    }
}
