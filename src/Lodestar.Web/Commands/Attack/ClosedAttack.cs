using System.Text.RegularExpressions;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Commands.Attack;

/// <summary>
/// After closing, numbers, themes, exports and receipts are open to read. Tries what can be done with them: looks for words that one
/// person wrote, subtracts its way to small groups, tries receipts, and looks for what should have been erased (anonymity rules 2, 6, 11).
/// </summary>
internal sealed partial class ClosedAttack(LodestarDb db, Texts texts, Survey survey)
{
    /// <param name="spies">Who reads.</param>
    /// <param name="addresses">Where they begin.</param>
    /// <param name="secret">Words that one person wrote and their receipt; nothing where none is known.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<AttackReport> RunAsync(
        IReadOnlyList<Spy> spies,
        IReadOnlyList<string> addresses,
        Secret? secret,
        CancellationToken ct
    )
    {
        var places = await SurveyAttack.PlacesAsync(spies, addresses, ct);
        var (first, second) = (await SurveyAttack.LookAsync(places, ct), await SurveyAttack.LookAsync(places, ct));
        List<Leak> leaks = [.. await GivenAwayAsync(second, ct), .. await NotErasedAsync(ct)];
        if (secret is not null)
        {
            leaks.AddRange(second.Where(s => s.Contains(secret.Words)).Select(s => new Leak(s.Spy, s.Address, "shows the very words")));
            leaks.AddRange(await ReceiptsAsync(spies[0], secret, ct));
        }
        return new AttackReport(second.Count, [.. SurveyAttack.Differences(first, second)], leaks);
    }

    // What one reader sees on all pages together.
    private async Task<IEnumerable<Leak>> GivenAwayAsync(List<Sight> sights, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct);
        var tallies = Position.ToTallies(await SurveyTallies.CountByGroupAsync(db, survey.Id, ct));
        var (reading, subtraction) = (new ShownCounts(units, texts), new Subtraction(UnitTree.Of(units), tallies, survey.Smallest));
        var names = units.ToDictionary(u => u.Id, u => u.Name);
        return sights
            .Where(sight => sight.Address.Contains(survey.Id.ToString(), StringComparison.Ordinal))
            .GroupBy(sight => sight.Spy)
            .SelectMany(seen =>
                subtraction
                    .GivenAwayBy(seen.SelectMany(sight => reading.In(sight.Seen).Keys).Distinct())
                    .Select(cut => new Leak(seen.Key, "the tables of the survey", $"give away how many answered in {NameOf(cut)}"))
            );

        string NameOf(Cut cut) =>
            string.Join(" · ", new[] { cut.UnitId is { } unit ? names[unit] : null, cut.Level?.ToString() }.OfType<string>());
    }

    private async Task<IEnumerable<Leak>> NotErasedAsync(CancellationToken ct)
    {
        (string What, bool IsThere)[] erased =
        [
            ("marks of pages that were sent", await db.Set<SpentAttempt>().AnyAsync(a => a.SurveyId == survey.Id, ct)),
            ("marks of people's pages", await db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.AttemptHash != null, ct)),
            ("personal links", await db.Set<PersonalLink>().AnyAsync(l => l.SurveyId == survey.Id, ct)),
        ];
        return erased.Where(e => e.IsThere).Select(e => new Leak("who runs the server", "the database", $"still holds {e.What}"));
    }

    /// <summary>A receipt of words that nobody else said opens what a made-up one opens: nothing, in the same words.</summary>
    private async Task<IEnumerable<Leak>> ReceiptsAsync(Spy visitor, Secret secret, CancellationToken ct)
    {
        var (own, madeUp) = (
            await TryAsync(visitor, secret.Receipt, ct),
            await TryAsync(visitor, ReceiptCode.Of(survey.Id, AttemptKey.New()), ct)
        );
        List<Leak> leaks = [];
        if (own.Contains(secret.Words))
            leaks.Add(new Leak(visitor.Name, own.Address, "shows the very words to whoever holds the receipt"));
        if (own.DifferenceTo(madeUp) is { } difference)
            leaks.Add(new Leak(visitor.Name, own.Address, $"tells a receipt that exists from one that does not: {difference}"));
        return leaks;
    }

    private async Task<Sight> TryAsync(Spy visitor, ReceiptCode receipt, CancellationToken ct)
    {
        var address = $"/s/{survey.Code}/receipt";
        using var form = await visitor.Client.GetAsync(address, ct);
        var token = Token().Match(await form.Content.ReadAsStringAsync(ct)).Groups[1].Value;
        using var asked = new HttpRequestMessage(HttpMethod.Post, address);
        asked.Content = new FormUrlEncodedContent([new("Receipt", receipt.ToString()), new("__RequestVerificationToken", token)]);
        if (form.Headers.TryGetValues("Set-Cookie", out var cookies))
            asked.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        return await Sight.OfAsync(visitor, asked, ct);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)")]
    private static partial Regex Token();
}

/// <summary>What one person wrote and nobody else, and the receipt they kept.</summary>
internal sealed record Secret(string Words, ReceiptCode Receipt);
