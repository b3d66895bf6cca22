using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Values;

/// <summary>One value held against the vision and every pillar: how it is carried, and by what.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ValueModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public List<MarkForm> Marks { get; set; } = [];

    public Source Value { get; private set; } = null!;
    public ValuesAlignment Grid { get; private set; } = null!;

    /// <summary>What the writing team found of the adopted sentence, where they rated it.</summary>
    public ValueLine? Rated { get; private set; }

    /// <summary>What somebody else marked meanwhile.</summary>
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid valueId, CancellationToken ct)
    {
        if (!await FindAsync(valueId, ct))
            return NotFound();
        Marks = [.. Grid.Parts.Select(part => MarkForm.Of(part, Grid.At(Value, part)))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid valueId, CancellationToken ct)
    {
        if (!await FindAsync(valueId, ct))
            return NotFound();
        var isSame = Marks.Count == Grid.Parts.Count && Marks.Zip(Grid.Parts).All(m => m.First.IsOf(m.Second));
        if (!isSame)
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts["The vision or a pillar changed while you were looking. Look at the new words."]);
            Marks = [.. Grid.Parts.Select(part => Marks.Find(m => m.IsOf(part)) ?? MarkForm.Of(part, Grid.At(Value, part)))];
            return Page();
        }
        if (!ModelState.IsValid)
            return Page();
        await MarkAsync(ct);
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["Kept. “{0}” is held against every part.", Value.Title]);
            return Redirect("/triangle/values");
        }
        await FindAsync(valueId, ct);
        Theirs = string.Join(" · ", Grid.Parts.Select(p => (p, Mark: Grid.At(Value, p))).Where(p => p.Mark is not null).Select(Line));
        foreach (var (form, part) in Marks.Zip(Grid.Parts))
            form.Version = Grid.At(Value, part)?.Version;
        ModelState.Clear();
        return Page();
    }

    private string Line((ValueMark.Part Part, ValueMark? Mark) cell) =>
        $"{cell.Part.Wording}: {texts.NameOf(cell.Mark!.Carriage)}{(cell.Mark.How is { } how ? $" ({how})" : "")}";

    private async Task MarkAsync(CancellationToken ct)
    {
        var stored = await db.ValueMarks.Where(m => m.SourceId == Value.Id).ToListAsync(ct);
        foreach (var (form, part) in Marks.Zip(Grid.Parts))
        {
            var mark = stored.Find(m => m.PillarId == part.PillarId);
            if (form.Carriage is not { } carriage)
                continue;
            if (mark is null)
                db.Add(mark = new ValueMark(Value, part));
            else
                db.Expect(mark, form.Version ?? 0);
            mark.Mark(part, carriage, form.How, person.AccountId!.Value, clock.GetUtcNow());
        }
    }

    private async Task<bool> FindAsync(Guid valueId, CancellationToken ct)
    {
        Grid = await db.ReadValuesAsync(ct);
        if (Grid.Values.FirstOrDefault(v => v.Id == valueId) is not { } value)
            return false;
        Value = value;
        var adopted = db.Visions.OrderByDescending(v => v.Number).Take(1).Select(v => v.DraftVersionId);
        var ratings = await db
            .ValueRatings.AsNoTracking()
            .Where(r => r.SourceId == valueId && adopted.Contains(r.DraftVersionId))
            .ToListAsync(ct);
        Rated = ratings.Count > 0 ? new ValueLine(valueId, ratings) : null;
        return true;
    }
}
