using Lodestar.Web.Documents.Tables;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lodestar.Web.Features.Gather.Themes.Pack;

/// <summary>The themes and their sentences as files, row by row.</summary>
internal static class PackEndpoints
{
    private const string Text = "text/csv; charset=utf-8";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapThemePack(this IEndpointRouteBuilder app)
    {
        app.MapGet("/gather/surveys/{surveyId:guid}/themes.csv", ThemesAsync).RequireAuthorization(Policies.Facilitate);
        app.MapGet("/gather/surveys/{surveyId:guid}/quotes.csv", QuotesAsync).RequireAuthorization(Policies.Facilitate);
        app.MapGet("/gather/surveys/{surveyId:guid}/answers.csv", AnswersAsync).RequireAuthorization(Policies.Lead);
        app.MapGet("/gather/surveys/{surveyId:guid}/themes.xlsx", WorkbookAsync).RequireAuthorization(Policies.Facilitate);
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> ThemesAsync(
        Guid surveyId,
        LodestarDb db,
        Texts texts,
        CancellationToken ct
    ) => await ThemePack.ReadAsync(db, surveyId, texts, ct) is { } pack ? Csv("themes.csv", pack.ThemeRows(), ct) : TypedResults.NotFound();

    private static async Task<Results<PushStreamHttpResult, NotFound>> QuotesAsync(
        Guid surveyId,
        LodestarDb db,
        Texts texts,
        CancellationToken ct
    ) => await ThemePack.ReadAsync(db, surveyId, texts, ct) is { } pack ? Csv("quotes.csv", pack.QuoteRows(), ct) : TypedResults.NotFound();

    private static async Task<Results<PushStreamHttpResult, NotFound>> AnswersAsync(
        Guid surveyId,
        LodestarDb db,
        Texts texts,
        CancellationToken ct
    )
    {
        if (await AnswerRows.ReadAsync(db, surveyId, texts, ct) is not { } answers)
            return TypedResults.NotFound();
        return TypedResults.Stream(
            async body =>
            {
                await using var csv = new SafeCsvWriter(body);
                await foreach (var portion in answers.PortionsAsync(ct))
                {
                    foreach (var row in portion)
                        await csv.WriteAsync(row, ct);
                    await csv.FlushAsync(ct); // no more is read before this is on its way
                    await body.FlushAsync(ct);
                }
            },
            Text,
            "answers.csv"
        );
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> WorkbookAsync(
        Guid surveyId,
        LodestarDb db,
        Texts texts,
        CancellationToken ct
    )
    {
        if (await ThemePack.ReadAsync(db, surveyId, texts, ct) is not { } pack)
            return TypedResults.NotFound();
        var file = new MemoryStream(); // at most two hundred sentences a theme
        using (var book = new SafeWorkbook(file))
        {
            await book.AddAsync(texts["Themes"], pack.ThemeRows(), ct);
            await book.AddAsync(texts["Sentences"], pack.QuoteRows(), ct);
        }
        file.Position = 0;
        return TypedResults.Stream(file, Workbook, "themes.xlsx");
    }

    private static PushStreamHttpResult Csv(string name, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct) =>
        TypedResults.Stream(
            async body =>
            {
                await using var csv = new SafeCsvWriter(body);
                await foreach (var row in rows.WithCancellation(ct))
                    await csv.WriteAsync(row, ct);
            },
            Text,
            name
        );
}
