using Lodestar.Text.Statements;
using Lodestar.Text.Vectors;
using Lodestar.Web.Demo;
using Lodestar.Web.Features.Write.Checks;
using Lodestar.Web.Features.Write.Cooling;
using Lodestar.Web.Features.Write.Dates;
using Lodestar.Web.Features.Write.Drafts;
using Lodestar.Web.Features.Write.Prework;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Features.Write.Team;
using Lodestar.Web.Features.Write.Trails;
using Lodestar.Web.Jobs;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Write;

internal static class WriteFeature
{
    public static IServiceCollection AddWrite(this IServiceCollection services) =>
        services
            .AddSingleton(_ => new WordKinship(Lexicon.TryOpen(null, out var _))) // without the file words are kin by their forms alone
            .AddScoped<Writers>()
            .AddSingleton<DirectoryShelf>()
            .AddScoped<CoverageReader>()
            .AddScoped<TeamPool>()
            .AddScoped<TeamBench>()
            .AddScoped<CriteriaReader>()
            .AddRooms()
            .AddScoped<QuoteShelf>()
            .AddScoped<CommentReader>()
            .AddScoped<TrailSources>()
            .AddScoped<RoleReader>()
            .AddScoped<ChecklistReader>()
            .AddConcerns<ChecklistConcerns>()
            .AddScoped<CoolingDesk>()
            .AddScoped<RestReport>()
            .AddScoped<RoleReport>()
            .AddScoped<OpenWork>()
            .AddJob<RemindOfReturn, RemindOfReturnJob>()
            .AddJob<RemindWriter, RemindWriterJob>()
            .AddScoped<RestDemo>()
            .AddScoped<MeetingReport>()
            .AddDemoChapter<ChecksDemo>()
            .AddScoped<PreworkReader>()
            .AddScoped<Notebook>()
            .AddScoped<Asking>()
            .AddScoped<AskedTeam>()
            .AddScoped<TeamDoor>()
            .AddScoped<DateLetterBox>()
            .AddScoped<DateMail>()
            .AddJob<SendDateLetters, SendDateLettersJob>()
            .AddStageReport<WriteReport>()
            .AddDemoChapter<WriteDemo>()
            .AddDemoChapter<TeamDemo>();

    public static void MapWrite(this IEndpointRouteBuilder app) => app.MapRooms();
}
