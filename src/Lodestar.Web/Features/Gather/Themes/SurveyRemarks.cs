using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;
using Lodestar.Text.Words;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Everything said in one survey, as the engine reads it: numbers instead of ids, and who is who stays here.</summary>
internal sealed class SurveyRemarks
{
    private readonly List<Guid> _answers = [];
    private readonly List<Remark> _remarks = [];
    private readonly List<Speaker> _speakers = [];
    private readonly List<Polarity> _asked = [];
    private readonly Dictionary<Guid, string> _questions = [];

    private SurveyRemarks(UnitTree units) => Units = units;

    public UnitTree Units { get; }
    public IReadOnlyList<Remark> Remarks => _remarks;
    public IReadOnlyList<Position> Positions { get; private init; } = [];
    public int Respondents { get; private init; }

    public Guid AnswerOf(int remark) => _answers[remark];

    public string TextOf(int remark) => _remarks[remark].Text;

    /// <summary>Who has spoken, by random id.</summary>
    public IReadOnlyList<Guid> Speakers => [.. _speakers.Select(speaker => speaker.Id)];

    /// <summary>Who said these, each person once, by every cut of the survey.</summary>
    public IReadOnlyList<Position> PositionsOf(IEnumerable<int> remarks) =>
        PositionsOf(remarks.Select(remark => _remarks[remark].Respondent).Distinct().Select(speaker => _speakers[speaker]));

    /// <summary>People who said something when asked how it is, and when asked how it should be.</summary>
    public Poles Asked => PolesOf(Enumerable.Range(0, _remarks.Count).Where(remark => _answers[remark] != Guid.Empty));

    /// <summary>Of those who gave these remarks: how many when asked how it is, how many when asked how it should be.</summary>
    public Poles PolesOf(IEnumerable<int> remarks)
    {
        var (today, should) = (new HashSet<int>(), new HashSet<int>());
        foreach (var remark in remarks)
            (_asked[remark] is Polarity.Today ? today : should).Add(_remarks[remark].Respondent);
        return new(today.Count, should.Count);
    }

    /// <summary>Obstacles are no themes of service: they have their own list. Who wrote only about those still counts as heard.</summary>
    public static async Task<SurveyRemarks> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        var open = survey.Questions.Where(q => q.FeedsThemes).ToDictionary(q => q.Id, q => q.Polarity);
        var asked = open.Keys.ToList();
        var units = UnitTree.Of(await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct));
        var speakers = await SurveyTallies
            .VoicesOf(db, survey.Id)
            .Select(r => new Speaker(r.Id, r.UnitId, r.Level, r.Site, r.Tenure, r.Voice))
            .ToListAsync(ct);
        var answers = await db
            .Answers.Where(a => a.SurveyId == survey.Id && asked.Contains(a.QuestionId))
            .Select(a => new Words(a.Id, a.ResponseId, a.QuestionId, a.Text))
            .ToListAsync(ct);
        return Read(units, speakers, answers.ToLookup(a => a.ResponseId), open);
    }

    private static SurveyRemarks Read(
        UnitTree units,
        List<Speaker> speakers,
        ILookup<Guid, Words> answers,
        Dictionary<Guid, Polarity> asked
    )
    {
        // Which groups may be shown is asked of those who wrote, as the table of the survey asks: two tables that hide differently could be
        // subtracted from one another. What sessions add to a group that is shown, everybody may know.
        var written = speakers.Where(s => s.Voice is Voice.Written).ToList();
        var read = new SurveyRemarks(units) { Respondents = speakers.Count, Positions = PositionsOf(written is [] ? speakers : written) };
        var places = new Dictionary<(Guid?, Level?), IReadOnlyDictionary<string, string>>(); // one for each place, not for each speaker
        foreach (var (number, speaker) in speakers.OrderBy(s => s.Id).Index())
        {
            read._speakers.Add(speaker);
            if (!places.TryGetValue((speaker.UnitId, speaker.Level), out var segments))
                places[(speaker.UnitId, speaker.Level)] = segments = ThemeShares.SegmentsOf(units, speaker.UnitId, speaker.Level);
            foreach (var answer in answers[speaker.Id].OrderBy(a => a.Id).DefaultIfEmpty(new Words(Guid.Empty, speaker.Id, Guid.Empty, "")))
                read.Add(answer, asked.GetValueOrDefault(answer.QuestionId, Polarity.ShouldBe), number, segments);
        }
        return read;
    }

    private static List<Position> PositionsOf(IEnumerable<Speaker> speakers) =>
        [
            .. speakers
                .CountBy(s => (s.UnitId, s.Level, s.Site, s.Tenure))
                .Select(c => new Position(c.Key.UnitId, c.Key.Level, c.Key.Site, c.Key.Tenure, c.Value)),
        ];

    private void Add(Words answer, Polarity asked, int speaker, IReadOnlyDictionary<string, string> segments)
    {
        _remarks.Add(
            RemarkOf(_remarks.Count, AskedAs(answer.QuestionId), asked, answer.Text) with
            {
                Respondent = speaker,
                Segments = segments,
            }
        );
        _answers.Add(answer.Id);
        _asked.Add(asked);
    }

    private string AskedAs(Guid questionId) =>
        _questions.TryGetValue(questionId, out var name) ? name : _questions[questionId] = NameOf(questionId);

    /// <summary>What the engine knows a question by.</summary>
    public static string NameOf(Guid questionId) => questionId.ToString("N");

    /// <summary>What was said to a question, as the engine reads it.</summary>
    public static Remark RemarkOf(int index, string question, Polarity asked, string text) =>
        new(index, text)
        {
            Question = asked is Polarity.ShouldBe ? QuestionPolarity.AsksWhatIsGood : QuestionPolarity.Open,
            Asked = question,
        };

    private sealed record Speaker(Guid Id, Guid? UnitId, Level? Level, int? Site, int? Tenure, Voice Voice);

    private sealed record Words(Guid Id, Guid ResponseId, Guid QuestionId, string Text);
}
