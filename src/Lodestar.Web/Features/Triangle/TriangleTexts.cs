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

    public static string NameOf(this Texts texts, Carriage carriage) =>
        carriage switch
        {
            Carriage.Carried => texts["carries it"],
            Carriage.Open => texts["leaves it open"],
            Carriage.Against => texts["works against it"],
        };

    /// <summary>What a mark claims, for those who choose one.</summary>
    public static string MeaningOf(this Texts texts, Carriage carriage) =>
        carriage switch
        {
            Carriage.Carried => texts["Carries it: whoever does this lives the value."],
            Carriage.Open => texts["Leaves it open: nothing in it speaks of the value."],
            Carriage.Against => texts["Works against it: whoever does this hurts the value."],
        };

    /// <summary>What is missing between a value and the triangle, in a sentence.</summary>
    public static string Say(this Texts texts, ValueGap gap) =>
        gap.Lack switch
        {
            ValueLack.Against => texts["“{1}” works against {0}.", gap.Value.Title, gap.Part!.Wording],
            ValueLack.Reworded => texts["“{1}” read otherwise when {0} was held against it.", gap.Value.Title, gap.Part!.Wording],
            ValueLack.NotLookedAt => texts.Count(
                gap.Count,
                "{1}: {0} part was not held against it yet.",
                "{1}: {0} parts were not held against it yet.",
                gap.Value.Title
            ),
            ValueLack.CarriedByNothing => texts["{0} is carried by nothing in the triangle.", gap.Value.Title],
            ValueLack.OnlySaid => texts["{0} is in the sentence, and no pillar does it.", gap.Value.Title],
        };

    public static string NameOf(this Texts texts, TranslationState state) =>
        state switch
        {
            TranslationState.NeedsBack => texts["to be said back"],
            TranslationState.NeedsVoices => texts["to be signed"],
            TranslationState.SentBack => texts["sent back"],
            TranslationState.Holds => texts["holds"],
        };

    /// <summary>How far a translation is, in a sentence.</summary>
    public static string Say(this Texts texts, TranslationState state) =>
        state switch
        {
            TranslationState.NeedsBack => texts["Somebody else says it back, without the original before them."],
            TranslationState.NeedsVoices => texts["Two of the front line who speak the language say whether it is how they speak."],
            TranslationState.SentBack => texts[
                "Somebody of the front line would not say it like that: find other words, or ask them again."
            ],
            TranslationState.Holds => texts["It was said back by somebody else and signed by the front line."],
        };

    public static string Say(this Texts texts, VoiceRefusal refusal) =>
        refusal switch
        {
            VoiceRefusal.NotSaidBack => texts["First somebody says it back; then it is signed."],
            VoiceRefusal.NotFrontline => texts["Only people of the front line sign: they are the ones who say it to customers."],
            VoiceRefusal.NoSpeaker => texts["The directory does not say that this person speaks the language. Add it there first."],
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
