using System.Text;
using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Gather.Demo;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>One survey at Northquay, and what its 187 people have to say: each is heard once, by whichever road.</summary>
internal sealed class Round(BrowserApp app, Chromium chromium)
{
    private readonly List<NorthquayAnswer> _unheard = [.. NorthquayAnswers.All()];

    public BrowserApp App => app;

    /// <summary>The page of the survey, for those who run it.</summary>
    public string Page { get; private set; } = "";

    /// <summary>What stands on posters and slips.</summary>
    public string Code { get; private set; } = "";

    public void Open(string page, string link) => (Page, Code) = (page, new Uri(link).Segments[^1]);

    public Task<Visit> VisitorAsync(Screen screen = Screen.Phone, bool script = true) =>
        chromium.VisitAsync(app, screen: screen, script: script);

    /// <summary>The next of those who fit; they are about to be heard.</summary>
    public IReadOnlyList<NorthquayAnswer> Take(int count, Func<NorthquayAnswer, bool> fit)
    {
        var taken = _unheard.Where(fit).Take(count).ToList();
        taken.Count.ShouldBe(count);
        _unheard.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>One who fits, about to be heard; null where nobody is left who does.</summary>
    public NorthquayAnswer? Find(Predicate<NorthquayAnswer> fit)
    {
        var found = _unheard.Find(fit);
        if (found is not null)
            _unheard.Remove(found);
        return found;
    }

    /// <summary>All who are left, as a table.</summary>
    public byte[] TakeTheRest()
    {
        var rows = _unheard.Select(a =>
            $"{Cell(a.ThinkOf)},{Cell(a.Feel)},{Cell(a.InTheWay)},{a.Seat.Department} / {a.Seat.Team},{a.Seat.Level},{a.Language}"
        );
        var header = string.Join(',', CampaignChapter.Questions.Select(Cell)) + ",Unit,Level,Language";
        var table = string.Join("\r\n", rows.Prepend(header));
        _unheard.Clear();
        return Encoding.UTF8.GetBytes(table);
    }

    private static string Cell(string? text) => $"\"{text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
