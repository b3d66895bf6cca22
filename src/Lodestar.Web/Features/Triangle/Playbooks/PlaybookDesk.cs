using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>What the pages about playbooks read.</summary>
internal static class PlaybookDesk
{
    extension(LodestarDb db)
    {
        public Task<Playbook?> FindPlaybookAsync(Guid playbookId, CancellationToken ct) =>
            db.Playbooks.Include(p => p.Standards).SingleOrDefaultAsync(p => p.Id == playbookId && p.RemovedAt == null, ct);

        public async Task<Currency> CurrencyAsync(CancellationToken ct) =>
            Currency.Find(await db.Organizations.Select(o => o.Currency).SingleAsync(ct)) ?? Currency.Find(Currency.DefaultCode)!;

        /// <summary>What holds when things go wrong, in its order.</summary>
        public async Task<IReadOnlyList<Standard>> ExceptionStandardsAsync(CancellationToken ct) =>
            (
                await db.Standards.AsNoTracking().Where(s => s.RemovedAt == null && s.Kind == ServiceKind.Exception).ToListAsync(ct)
            ).InOrder();
    }

    /// <summary>An amount with the code of its currency: "60 EUR", "60.50 EUR".</summary>
    public static string Money(this Texts texts, string code, long minorUnits)
    {
        var currency = Currency.Find(code)!;
        var amount = currency.Amount(minorUnits);
        return texts[
            "{0} {1}",
            amount.ToString(
                amount == decimal.Truncate(amount) ? "N0" : $"N{currency.Digits}",
                System.Globalization.CultureInfo.CurrentCulture
            ),
            code
        ];
    }
}
