using Lodestar.Web.Demo;
using Lodestar.Web.Features.GutCheck.Clinics;
using Lodestar.Web.Features.GutCheck.Readers;
using Lodestar.Web.Features.GutCheck.Rounds;
using Lodestar.Web.Jobs;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.GutCheck;

internal static class GutCheckFeature
{
    public static IServiceCollection AddGutCheck(this IServiceCollection services) =>
        services
            .AddScoped<RoundDesk>()
            .AddScoped<Deciders>()
            .AddConcerns<RoundConcerns>()
            .AddScoped<ReaderDoor>()
            .AddScoped<ClinicDoor>()
            .AddScoped<ReaderMail>()
            .AddStageReport<GutCheckReport>()
            .AddDemoChapter<GutCheckDemo>()
            .AddJob<InviteReader, InviteReaderJob>()
            .AddJob<InviteToClinic, InviteToClinicJob>()
            .AddJob<RemindReaders, RemindReadersJob>();

    public static void MapGutCheck(this IEndpointRouteBuilder app) => _ = app;
}
