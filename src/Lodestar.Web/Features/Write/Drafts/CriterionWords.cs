using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>The criteria in plain words: a name, and the question one asks oneself.</summary>
internal static class CriterionWords
{
    extension(Criterion criterion)
    {
        public string Name(Texts texts) =>
            criterion switch
            {
                Criterion.Simple => texts["Simple"],
                Criterion.Concise => texts["Concise"],
                Criterion.Memorable => texts["Memorable"],
                Criterion.Service => texts["About our service"],
                Criterion.Actionable => texts["Actionable"],
                Criterion.Empowering => texts["Empowering"],
                Criterion.Measurable => texts["Measurable"],
                Criterion.Observable => texts["Observable"],
                Criterion.Trainable => texts["Trainable"],
                Criterion.CustomerFocused => texts["Seen by the customer"],
                Criterion.TrueToday => texts["True today"],
                Criterion.WorthBecoming => texts["Worth becoming"],
            };

        public string Question(Texts texts) =>
            criterion switch
            {
                Criterion.Simple => texts["Would a newcomer understand it at once?"],
                Criterion.Concise => texts["Is every word needed?"],
                Criterion.Memorable => texts["Could you say it from memory tomorrow?"],
                Criterion.Service => texts["Does it say how we serve, not why we exist or what we hope to gain?"],
                Criterion.Actionable => texts["Can everyone, also in accounting and IT, do something about it today?"],
                Criterion.Empowering => texts["Does it let people decide on their own in front of a customer?"],
                Criterion.Measurable => texts["Could we count how often we live up to it?"],
                Criterion.Observable => texts["Would you see or hear it happen?"],
                Criterion.Trainable => texts["Could a newcomer practice it?"],
                Criterion.CustomerFocused => texts["Does it look from where the customer stands?"],
                Criterion.TrueToday => texts["Does it describe us on a good day?"],
                Criterion.WorthBecoming => texts["Is it worth growing into?"],
            };
    }
}
