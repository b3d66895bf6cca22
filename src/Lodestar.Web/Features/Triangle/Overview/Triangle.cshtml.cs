using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Overview;

/// <summary>What we achieve, how we do it, why we exist, on one page (R70, R74).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class TriangleModel(LodestarDb db, CurrentPerson person, Texts texts) : PageModel
{
    public TriangleFigure Figure { get; private set; } = null!;
    public ServiceTriangle Triangle => Figure.Triangle;
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Trials that wait for marks of this person.</summary>
    public IReadOnlyList<Trial> MyTrials { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Figure = new TriangleFigure(await db.ReadTriangleAsync(ct), texts);
        Findings = Triangle.Findings();
        var running = db
            .Trials.AsNoTracking()
            .Where(t => t.EndedAt == null && (t.FirstId == person.AccountId || t.SecondId == person.AccountId));
        MyTrials = [.. (await running.ToListAsync(ct)).Where(t => t.NextOf(person.AccountId!.Value) is not null)];
    }
}
