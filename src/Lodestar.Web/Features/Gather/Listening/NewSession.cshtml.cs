using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Begins a session, in the survey that is open or, where none is, in a round of its own.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewSessionModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Texts texts) : PageModel
{
    private IReadOnlyList<Survey> _open = [];

    [BindProperty]
    public NewSessionForm Form { get; set; } = new();

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];
    public bool JoinsOpenSurvey => _open.Count > 0;
    public int Smallest => JoinsOpenSurvey ? _open.Max(s => s.SmallestSize) : default(SmallestGroup).Size;

    /// <summary>The questions it can ask: those of the open surveys, else those of the bank.</summary>
    public IEnumerable<(string Value, string Text)> Questions =>
        JoinsOpenSurvey
            ? _open.SelectMany(ListeningSession.TalkableIn).Select(q => (q.Id.ToString(), q.Wording.Text))
            : Bank.Select(q => (q.Key, q.Wording.Text));

    private static IEnumerable<BankQuestion> Bank =>
        QuestionBank.All.Where(q => q.Kind is QuestionKind.Open && q.Polarity is not Polarity.InTheWay);

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Questions.All(q => q.Value != Form.Asks))
            ModelState.AddModelError("Form.Asks", texts["Choose what you ask."]);
        if (Form.UnitId is { } unit && Units.All(u => u.Id != unit))
            ModelState.AddModelError("Form.UnitId", texts["Choose where they work from the list."]);
        if (!ModelState.IsValid)
            return Page();
        if (await db.InTransactionAsync(BeginAsync, ct) is { } session)
            return RedirectToPage("Session", new { listeningSessionId = session.Id });

        ModelState.AddModelError("Form.Asks", texts["That survey has just closed. Choose again, please."]);
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        var open = await db
            .Surveys.AsNoTracking()
            .Where(s => s.State == SurveyState.Open)
            .OrderByDescending(s => s.OpenedAt)
            .ToListAsync(ct);
        _open = [.. open.Where(s => ListeningSession.TalkableIn(s).Count > 0)];
        Units = await Audience.ReadAsync(db, SurveyAudience.Everybody, SmallestGroup.AtLeast(Smallest), ct);
    }

    private async Task<ListeningSession?> BeginAsync(CancellationToken ct)
    {
        var survey = JoinsOpenSurvey ? await HoldAsync(ct) : RoundOfItsOwn();
        if (survey is not { IsOpen: true })
            return null;
        var question = ListeningSession.TalkableIn(survey).First(q => !JoinsOpenSurvey || q.Id.ToString() == Form.Asks);
        var session = new ListeningSession(question, Form.Kind!.Value, Form.Title, clock.GetUtcNow())
        {
            UnitId = Form.UnitId,
            Level = Form.Level,
            Seats = Form.Seats,
        };
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session;
    }

    // Held, so that it cannot close without closing this session as well.
    private Task<Survey> HoldAsync(CancellationToken ct) =>
        db.HoldAsync(_open.Single(s => s.Questions.Any(q => q.Id.ToString() == Form.Asks)).Id, ct);

    private Survey RoundOfItsOwn()
    {
        var survey = new Survey(me.OrganizationId, Form.Title, default, clock.GetUtcNow());
        survey.Ask(Bank.Single(q => q.Key == Form.Asks));
        survey.Ask(QuestionBank.InTheWay);
        survey.Open(clock.GetUtcNow());
        db.Add(survey);
        return survey;
    }
}

public sealed class NewSessionForm
{
    [Required(ErrorMessage = "Choose how you listen.")]
    public SessionKind? Kind { get; set; }

    [
        Required(ErrorMessage = "Give the session a name."),
        StringLength(ListeningSession.MaxTitleLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Title { get; set; } = "";

    /// <summary>The id of a question of an open survey, or a key of the bank.</summary>
    public string Asks { get; set; } = "";
    public Guid? UnitId { get; set; }
    public Level? Level { get; set; }

    [Range(1, ListeningSession.MostSeats, ErrorMessage = "Between {1} and {2}, or leave it empty.")]
    public int? Seats { get; set; }
}
