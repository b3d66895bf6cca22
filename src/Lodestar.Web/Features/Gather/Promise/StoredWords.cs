using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>What a column of the stored form is for, in a sentence.</summary>
public static class StoredWords
{
    public static string OfTable(string table, Texts texts) =>
        table switch
        {
            "Responses" => texts["What you say of yourself"],
            "Answers" => texts["An answer"],
            "Participations" => texts["That you answered, in a table of its own"],
            "SpentAttempts" => texts["That this page was sent, in a table of its own"],
            _ => table,
        };

    /// <summary>Null for a column of an answer that is simply what was written or chosen.</summary>
    public static string? Of(string table, string column, Texts texts) =>
        (table, column) switch
        {
            (_, nameof(Response.OrganizationId)) => texts["your organization: the same for everybody in it"],
            (_, nameof(Response.SurveyId)) => texts["this survey: the same for everybody who answers it"],
            ("Responses" or "Answers", nameof(Response.Id)) => texts[
                "drawn at random when you send it: it tells neither when nor in which order"
            ],
            ("Responses", nameof(Response.UnitId)) => texts["where you work, as you chose it"],
            ("Participations", nameof(Participation.PersonId)) => texts["you, so that nobody answers twice; no answer refers to it"],
            (_, nameof(Response.Level)) => texts["what you do, one of three"],
            ("Responses", nameof(Response.Site)) => texts[
                "your site, as a number in the survey’s list; nothing where it is not asked or not said"
            ],
            ("Responses", nameof(Response.Tenure)) => texts[
                "how long you have been here, as the number of a band; nothing where it is not asked or not said"
            ],
            ("Responses", nameof(Response.Voice)) => texts["that it was written here, not said aloud in a session"],
            (_, nameof(Response.Language)) => texts["the language you answer in"],
            (_, nameof(Response.ReceiptHash)) => texts["a one-way mark of the receipt you get; without the receipt it leads nowhere"],
            (_, nameof(Answer.ResponseId)) => texts["keeps your answers together, without you"],
            (_, nameof(Answer.QuestionId)) => texts["the question"],
            ("Answers", nameof(Answer.Text)) => texts["your words, as you wrote them"],
            ("SpentAttempts", nameof(SpentAttempt.Hash)) or ("Participations", nameof(Participation.AttemptHash)) => texts[
                "a one-way mark of this page, so that a double tap counts once; erased when the survey closes"
            ],
            _ => null,
        };
}
