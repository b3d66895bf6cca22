using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle;

/// <summary>The words of the triangle in the reader's language.</summary>
public static class TriangleTexts
{
    public static string NameOf(this Texts texts, PillarKind kind) =>
        kind switch
        {
            PillarKind.Quality => texts["quality"],
            PillarKind.Personal => texts["personal"],
            PillarKind.AboveAndBeyond => texts["above and beyond"],
        };

    /// <summary>What a kind of pillar asks, for those who choose one.</summary>
    public static string MeaningOf(this Texts texts, PillarKind kind) =>
        kind switch
        {
            PillarKind.Quality => texts["What we do is right."],
            PillarKind.Personal => texts["How it feels to be served by us."],
            PillarKind.AboveAndBeyond => texts["What nobody expected."],
        };

    public static string NameOf(this Texts texts, ServiceKind kind) =>
        kind switch
        {
            ServiceKind.Normal => texts["normal"],
            ServiceKind.Exception => texts["when things go wrong"],
        };

    public static string NameOf(this Texts texts, Level level) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Managers"],
            Level.Executive => texts["Executives"],
        };

    public static string NameOf(this Texts texts, Proof proof) =>
        proof switch
        {
            Proof.Behavior => texts["a behavior to see"],
            Proof.Measure => texts["a measure"],
            Proof.Training => texts["a training item"],
        };

    public static string NameOf(this Texts texts, Direction direction) =>
        direction switch
        {
            Direction.NothingAbove => texts["first"],
            Direction.NotCompared => texts["not compared yet"],
            Direction.Aligned => texts["same direction"],
            Direction.AboveChanged => texts["the one above changed"],
            Direction.ItselfChanged => texts["rewritten since"],
        };

    public static string NameOf(this Texts texts, Sight sight) =>
        sight switch
        {
            Sight.Met => texts["It was done"],
            Sight.Missed => texts["It was not done"],
            Sight.Unclear => texts["I cannot tell"],
        };

    /// <summary>What a trial says about a wording, in a sentence.</summary>
    public static string Say(this Texts texts, TrialOutcome outcome) =>
        outcome switch
        {
            TrialOutcome.Clear => texts["Both read it the same way: the words are clear."],
            TrialOutcome.SentBack => texts["Two people saw two things: the words go back, not the people."],
            TrialOutcome.TooEven => texts[
                "Both saw the same every time. Choose moments in which it is missed now and then; only they show whether the words tell."
            ],
        };

    public static string SayWhy(this Texts texts, RuleFault fault) =>
        fault.Flaw switch
        {
            RuleFlaw.Empty => texts["Write one to three words."],
            RuleFlaw.TooLong => texts["Use at most {0} characters, so that everybody can keep it in mind.", PlainRule.MaxLength],
            RuleFlaw.TooManyWords => texts["Use at most three words, so that everybody can keep it in mind."],
            RuleFlaw.OpenTime => texts["“{0}” is open to interpretation: how soon is soon? Say what anybody could see.", fault.Word],
            RuleFlaw.OpenAmount => texts["“{0}” is open to interpretation: how much is that? Say what anybody could see.", fault.Word],
            RuleFlaw.OpenFrequency => texts["“{0}” leaves a way out. Always means every time, never means not once.", fault.Word],
            RuleFlaw.OpenEffort => texts["“{0}” leaves a way out: it is done or it is not.", fault.Word],
            RuleFlaw.OneMoment => texts[
                "“{0}” ties it to one moment. Always and never hold at every touch point; make it a standard there.",
                fault.Word
            ],
            RuleFlaw.OpenManner => texts[
                "“{0}” is open to interpretation: two people would not see the same thing. Name the act.",
                fault.Word
            ],
        };
}
