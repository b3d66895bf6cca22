using Lodestar.Text.Themes;
using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Words;

public class ReadingTests
{
    [Theory]
    [InlineData("We want people to feel calm with us", "en")]
    [InlineData("Żeby było spokojnie i jasno dla każdego", "pl")]
    [InlineData("Que as pessoas não fiquem à espera e sejam bem tratadas", "pt")]
    [InlineData("Спокойно и ясно", "und-Cyrl")]
    [InlineData("خدمة هادئة", "und-Arab")]
    [InlineData("Ruhe", "und")]
    [InlineData("", "und")]
    public void The_language_is_guessed_from_script_and_small_words(string text, string language) =>
        Language.Of(Tokenizer.Tokens(text)).ShouldBe(language);

    [Theory]
    [InlineData("n/a", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("Don’t know.", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("xxxx", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("...", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("Nie wiem", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("No. Nothing at all!", QuestionPolarity.Open, AnswerKind.Nothing)]
    [InlineData("No.", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("None", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("In our case nothing", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Not that I can think of", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Nothing more could have been done", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("The crew couldn’t have done better", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Nothing your company could do better", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("I don’t think she could be bettered", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Nothing better!", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Nobody could have done it better", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("They couldn’t have done better", QuestionPolarity.Open, AnswerKind.Nothing)]
    [InlineData("It is no better than before", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("Nothing got better", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("They could do better", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("The team could not help", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("The lift could not be repaired", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("Nothing was done", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("They did not know", QuestionPolarity.Open, AnswerKind.Says)]
    [InlineData("I really can’t say", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("I gave my honest opinion", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("Nobody asked my opinion", QuestionPolarity.Open, AnswerKind.Says)]
    [InlineData("See previous answer", QuestionPolarity.Open, AnswerKind.SaysNothing)]
    [InlineData("Nothing", QuestionPolarity.AsksWhatIsGood, AnswerKind.SaysNothing)]
    [InlineData("Nothing!", QuestionPolarity.AsksWhatToImprove, AnswerKind.NothingToImprove)]
    [InlineData("Nothing was explained", QuestionPolarity.AsksWhatToImprove, AnswerKind.Says)]
    [InlineData("No stress", QuestionPolarity.Open, AnswerKind.Says)]
    [InlineData("👍", QuestionPolarity.Open, AnswerKind.Says)]
    public void An_answer_that_says_nothing_is_told_by_the_question(string answer, QuestionPolarity question, AnswerKind kind) =>
        new AnswerReader(whole: false).Read(new Remark(0, answer) { Question = question }).ShouldBe(kind);

    [Theory]
    [InlineData("We felt friendly and fast, but never on time.", "We felt friendly|fast|never on time")]
    [InlineData("• calm\n• clear", "calm|clear")]
    [InlineData("calm - and clear", "calm|clear")]
    [InlineData("Było miło i szybko", "Było miło|szybko")]
    public void A_remark_is_split_where_the_subject_changes(string text, string clauses)
    {
        var reader = new AnswerReader(whole: false);
        reader.Read(new Remark(0, text));

        string.Join('|', reader.Said.Select(said => text[said.Start..said.End])).ShouldBe(clauses);
    }

    [Theory]
    [InlineData("they are not rude", "not")]
    [InlineData("it isn't really clear", "isn't")]
    [InlineData("without any stress", "without")]
    [InlineData("not the boat, calm", null)]
    [InlineData("never late crews calm", null)]
    public void A_negation_stays_with_its_word(string text, string? negator)
    {
        var corpus = CorpusReader.Read([new Remark(0, text)], threads: 1);
        var clause = corpus.Clauses.WordsOf(corpus.Said[^1].Clause).ToArray();

        var found = corpus.Words.NegatorBefore(clause, clause.Length - 1, 0);

        (found is { } at ? corpus.Words[clause[at]].Plain : null).ShouldBe(negator);
    }
}
