using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Triangle;

public class TranslationTests
{
    private static readonly DateTimeOffset Now = new(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly (Guid Ewa, Guid Jan, Guid Ana) People = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
    private static readonly Vision Vision = new(Guid.NewGuid(), Say("Make every crossing calm and clear"), 1, Now);
    private readonly Translation _polish = Translation.Of(Vision, "pl", Say("Niech każdy rejs będzie spokojny i jasny"), People.Ewa, Now);

    [Fact]
    public void It_holds_once_somebody_else_said_it_back_and_two_of_the_front_line_signed()
    {
        _polish.State.ShouldBe(TranslationState.NeedsBack);
        _polish.SayBack(Say("Let every voyage be calm and clear"), People.Jan, Now).ShouldBeTrue();
        _polish.State.ShouldBe(TranslationState.NeedsVoices);
        _polish.Hear(Speaker(), true, null, People.Ana, Now).ShouldBeNull();
        _polish.State.ShouldBe(TranslationState.NeedsVoices);
        _polish.Hear(Speaker(), true, " ", People.Ana, Now).ShouldBeNull();

        _polish.State.ShouldBe(TranslationState.Holds);
    }

    [Fact]
    public void The_translator_cannot_say_it_back_and_nobody_does_twice()
    {
        _polish.SayBack(Say("Calm and clear"), People.Ewa, Now).ShouldBeFalse();
        _polish.BackText.ShouldBeNull();

        _polish.SayBack(Say("Calm and clear"), People.Jan, Now).ShouldBeTrue();
        _polish.SayBack(Say("Clear and calm"), People.Ana, Now).ShouldBeFalse();
        _polish.BackTranslatorId.ShouldBe(People.Jan);
    }

    [Fact]
    public void One_no_sends_it_back_until_the_same_person_says_yes()
    {
        _polish.SayBack(Say("Calm and clear"), People.Jan, Now);
        var marek = Speaker();
        _polish.Hear(marek, false, "Nobody says rejs of a ferry", People.Ana, Now);
        _polish.Hear(Speaker(), true, null, People.Ana, Now);
        _polish.Hear(Speaker(), true, null, People.Ana, Now);
        _polish.State.ShouldBe(TranslationState.SentBack);

        _polish.Hear(marek, true, null, People.Ana, Now);

        _polish.State.ShouldBe(TranslationState.Holds);
        _polish.Said.Count.ShouldBe(3);
    }

    [Fact]
    public void Other_words_begin_anew_and_the_same_words_change_nothing()
    {
        _polish.SayBack(Say("Calm and clear"), People.Jan, Now);
        _polish.Hear(Speaker(), true, null, People.Ana, Now);
        _polish.Rewrite(_polish.Text, People.Jan, Now);
        _polish.Said.Count.ShouldBe(1);

        _polish.Rewrite(Say("Każda przeprawa spokojna i jasna"), People.Jan, Now);

        (_polish.State, _polish.Said.Count, _polish.BackTranslatorId).ShouldBe((TranslationState.NeedsBack, 0, null));
        _polish.SayBack(Say("Calm"), People.Jan, Now).ShouldBeFalse("Jan is the translator now");
    }

    [Fact]
    public void Only_the_front_line_that_speaks_the_language_signs_what_was_said_back()
    {
        _polish.RefusalOf(Speaker()).ShouldBe(VoiceRefusal.NotSaidBack);
        _polish.SayBack(Say("Calm and clear"), People.Jan, Now);

        _polish.Hear(Speaker(level: Level.Manager), true, null, People.Ana, Now).ShouldBe(VoiceRefusal.NotFrontline);
        _polish.Hear(Speaker(languages: "en pt"), true, null, People.Ana, Now).ShouldBe(VoiceRefusal.NoSpeaker);
        _polish.Hear(Speaker(languages: "en pl-PL"), true, null, People.Ana, Now).ShouldBeNull();
        _polish.Said.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("pl", true)]
    [InlineData("pt-BR", true)]
    [InlineData("Polish", false)]
    [InlineData("p", false)]
    [InlineData("pl\n", false)]
    [InlineData(null, false)]
    public void A_language_is_a_tag(string? tag, bool isOne) => Translation.IsLanguage(tag).ShouldBe(isOne);

    private static Person Speaker(string languages = "pl en", Level level = Level.Frontline) =>
        new(Vision.OrganizationId, "Marek", Guid.NewGuid(), level) { Languages = languages };

    private static VisionText Say(string text) => VisionText.TryParse(text)!;
}
