using System.Collections.Immutable;
using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Cuts;
using Lodestar.Web.Features.Gather.Promise;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>What answering by an open link and answering when signed in have in common.</summary>
public abstract class AnswerPage(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Survey Survey { get; protected set; } = null!;
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>The sites to choose from; a draft shows those it would list if it opened now.</summary>
    public ImmutableArray<string> Sites { get; private set; } = [];

    /// <summary>True where the directory knows the unit and the level already.</summary>
    public virtual bool KnowsWhere => false;

    /// <summary>Where the form goes.</summary>
    public virtual string PostsTo => $"{Request.Path}?culture={Language}";

    /// <summary>A partial that the form begins with: what proves that somebody may answer.</summary>
    public virtual string? Opening => null;

    /// <summary>One question at a time; false for somebody who keys in many.</summary>
    public virtual bool InSteps => true;

    /// <summary>Under which name a draft stays in this tab; null keeps none.</summary>
    public virtual string? DraftKey => Survey.Code;

    /// <summary>True where the page can show what would be stored, before it is sent.</summary>
    public virtual bool ShowsWhatIsStored => false;

    /// <summary>What would be stored, where somebody asked to see it before sending.</summary>
    public StoredForm? Stored { get; private set; }

    /// <summary>What in the words could tell who wrote them, where it was not said that they are to be sent all the same.</summary>
    public IReadOnlyList<FoundMark> Marks { get; private set; } = [];

    /// <summary>The language the questions are read in.</summary>
    public string Language =>
        Survey.Languages.FirstOrDefault(l => l == Request.Query["culture"]) // also one that the page itself does not speak
        ?? Survey.Languages.FirstOrDefault(l => l == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Survey.Languages[0]);

    protected LodestarDb Db { get; } = db;
    protected Texts Words { get; } = texts;

    protected async Task ShowAsync(CancellationToken ct)
    {
        if (KnowsWhere)
            return;
        Units = await PlacesAsync(ct);
        Sites = Survey.State is SurveyState.Draft ? Survey.Cuts.At(await SiteList.ReadAsync(Db, Survey, ct)).Sites : Survey.Cuts.Sites;
    }

    /// <summary>The places to choose from.</summary>
    protected virtual Task<IReadOnlyList<UnitChoice>> PlacesAsync(CancellationToken ct) => Audience.ReadAsync(Db, Survey, ct);

    /// <summary>Words that stand on the page anyway.</summary>
    protected virtual Task<IReadOnlySet<string>> KnownWordsAsync(CancellationToken ct) => KnownWords.ReadAsync(Db, Survey, Language, ct);

    /// <summary>True when the sender should look once more at what could tell who wrote it.</summary>
    protected async Task<bool> FindMarksAsync(CancellationToken ct)
    {
        if (!Form.SendsAnyway)
            Marks = FoundMark.In(Form, await KnownWordsAsync(ct), Language);
        return Marks.Count > 0;
    }

    /// <summary>Shows what would be stored; stores nothing.</summary>
    protected async Task LookAtAsync(Submission said, Person? person, CancellationToken ct) =>
        Stored = await StoredForm.ReadAsync(Db, Survey, said, Form.AttemptKey, person, ct);

    /// <summary>True when it can be sent; else each problem stands beside its field, and everything typed stays.</summary>
    protected bool Check()
    {
        if (!KnowsWhere && Units.Count > 0 && Units.All(u => u.Id != Form.UnitId))
            ModelState.AddModelError("Form.UnitId", Words["Choose where you work. The nearest one is good enough."]);
        if (!KnowsWhere && !(Form.Level is { } level && Survey.Audience.Asks(level)))
            ModelState.AddModelError("Form.Level", Words["Choose what fits you best."]);
        CheckAnswers();
        return ModelState.IsValid;
    }

    // Only of what is asked: what stands under a question that a condition leaves out is left out as well.
    private void CheckAnswers()
    {
        var asked = Survey.AskedOf(Form.ToSubmission(Language));
        foreach (var (number, line) in Form.Answers.Index())
        {
            if (asked.FirstOrDefault(q => q.Id == line.QuestionId) is { } question && question.FaultIn(line.ToAnswer()) is { } fault)
                ModelState.AddModelError($"Form.Answers[{number}].Text", Sentence(fault, question));
        }
        if (!asked.Any(q => q.IsAnsweredBy(Form.LineFor(q).ToAnswer())))
            ModelState.AddModelError("Form.Answers[0].Text", Words["Write an answer to at least one question; a single word is enough."]);
    }

    private string Sentence(AnswerFault fault, Question question) =>
        fault switch
        {
            AnswerFault.TooLong => Words[
                "This answer is longer than {0} characters. Shorten it, please; nothing you wrote is lost.",
                question.MostCharacters
            ],
            AnswerFault.NoSuchOption => Words["This is none of the answers to choose from. Choose again, please."],
            AnswerFault.PlacesClash => Words["Give place 1 to one of them, 2 to the next, and no place twice."],
        };
}
