using System.Security.Cryptography;
using Lodestar.Core.Gather;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Stores a portion of answers to one survey in one transaction: the survey is held, what each uses up is used up, and what it says is
/// stored; or nothing at all (anonymity rule 3). No job, no event, no line in a log.
/// </summary>
internal sealed class AnswerWriter(IServiceScopeFactory scopes)
{
    private Tables? _tables;

    /// <summary>What each sender hears, in the order of the portion.</summary>
    public async Task<IReadOnlyList<DeskAnswer>> StoreAsync(Survey survey, IReadOnlyList<Offer> portion, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(survey.OrganizationId);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        _tables ??= Tables.Of(db);
        return await db.InTransactionAsync(c => StoreAsync(db, survey, portion, c), ct);
    }

    private async Task<IReadOnlyList<DeskAnswer>> StoreAsync(
        LodestarDb db,
        Survey survey,
        IReadOnlyList<Offer> portion,
        CancellationToken ct
    )
    {
        IReadOnlySet<Offer> stored = await IsOpenAsync(db, survey, ct) ? await SpendAsync(db, portion, ct) : new HashSet<Offer>();
        var responses = Shuffled(stored.Select(offer => offer.Response!));
        await _tables!.Responses.InsertAsync(db, responses, ct);
        await _tables.Answers.InsertAsync(db, Shuffled(responses.SelectMany(response => response.Answers)), ct);

        var others = portion.Where(offer => !stored.Contains(offer)).ToList();
        var earlier = others is [] ? [] : await EarlierAsync(db, survey, others, ct);
        return [.. portion.Select(offer => stored.Contains(offer) ? DeskAnswer.Recorded : earlier[offer])];
    }

    // Held until the commit, so that it cannot close before; others may hold it at the same time.
    private static async Task<bool> IsOpenAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = "SELECT \"State\" FROM \"Surveys\" WHERE \"OrganizationId\" = @organization AND \"Id\" = @survey";
        if (db.Database.IsNpgsql())
            command.CommandText += " FOR SHARE";
        foreach (var (name, value) in new[] { ("organization", survey.OrganizationId), ("survey", survey.Id) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return await command.ExecuteScalarAsync(ct) is nameof(SurveyState.Open);
    }

    // By their keys: these are in no order of arrival, and two servers that take the same ones wait for each other in the same order.
    private async Task<IReadOnlySet<Offer>> SpendAsync(LodestarDb db, IReadOnlyList<Offer> portion, CancellationToken ct)
    {
        HashSet<Offer> stored = [];
        foreach (var kind in portion.Where(offer => offer.Response is not null).GroupBy(offer => offer.Spent is Participation))
        {
            var first = kind.DistinctBy(offer => offer.Key).OrderBy(offer => offer.Key).ToList();
            var table = kind.Key ? _tables!.Participations : _tables!.Attempts;
            var fresh = await table.InsertNewAsync(db, [.. first.Select(offer => offer.Spent)], ct);
            stored.UnionWith(first.Where(offer => fresh.Contains(offer.Key)));
        }
        return stored;
    }

    private static async Task<Dictionary<Offer, DeskAnswer>> EarlierAsync(
        LodestarDb db,
        Survey survey,
        List<Offer> others,
        CancellationToken ct
    )
    {
        var hashes = others.Select(offer => offer.Key).OfType<string>().ToList();
        var people = others.Select(offer => offer.Key).OfType<Guid>().ToList();
        var pages = await db.Set<SpentAttempt>()
            .Where(a => a.SurveyId == survey.Id && hashes.Contains(a.Hash))
            .Select(a => a.Hash)
            .ToListAsync(ct);
        var persons = await db.Set<Participation>()
            .AsNoTracking()
            .Where(p => p.SurveyId == survey.Id && people.Contains(p.PersonId))
            .ToDictionaryAsync(p => p.PersonId, ct);
        return others.ToDictionary(
            offer => offer,
            offer =>
                offer.Key is Guid person && persons.TryGetValue(person, out var before) ? offer.After(before)
                : offer.Key is string hash && pages.Contains(hash) ? DeskAnswer.Recorded
                : offer.Response is null ? offer.Otherwise
                : DeskAnswer.NotOpen
        );
    }

    private static T[] Shuffled<T>(IEnumerable<T> rows)
    {
        var shuffled = rows.ToArray();
        RandomNumberGenerator.Shuffle(shuffled.AsSpan());
        return shuffled;
    }

    private sealed record Tables(MappedTable Attempts, MappedTable Participations, MappedTable Responses, MappedTable Answers)
    {
        public static Tables Of(LodestarDb db) =>
            new(
                MappedTable.Of<SpentAttempt>(db),
                MappedTable.Of<Participation>(db),
                MappedTable.Of<Response>(db),
                MappedTable.Of<Answer>(db)
            );
    }
}
