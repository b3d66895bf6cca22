using System.Globalization;
using Lodestar.Web.Demo;
using Lodestar.Web.Design;
using Lodestar.Web.Features.Gather;
using Lodestar.Web.Features.GutCheck;
using Lodestar.Web.Features.Measure;
using Lodestar.Web.Features.People;
using Lodestar.Web.Features.Settings;
using Lodestar.Web.Features.Share;
using Lodestar.Web.Features.Start;
using Lodestar.Web.Features.Triangle;
using Lodestar.Web.Features.Write;
using Lodestar.Web.Jobs;
using Lodestar.Web.Journeys;
using Lodestar.Web.Live;
using Lodestar.Web.Mail;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lodestar.Web.Commands;

/// <summary>The program as a table of contents.</summary>
internal static class Host
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Published() });
        var configuration = builder.Configuration;
        builder.WebHost.UseStaticWebAssets(); // run from a build as well as from a published folder, in any environment
        builder.Logging.Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);

        builder.Services.TryAddSingleton(Clock());
        builder.Services.AddData().AddTexts().AddMail(configuration).AddJobs().AddLimits().AddJourneys().AddDemo().AddOperations();
        builder
            .Services.AddAccounts(https: IsHttps(configuration))
            .AddLive(sqlite: string.IsNullOrWhiteSpace(configuration["Data:PostgreSql"]));
        builder.Services.AddPeople().AddGather().AddWrite().AddGutCheck().AddTriangle().AddShare().AddMeasure().AddStart().AddSettings();
        builder.Services.AddCookies(https: IsHttps(configuration));
        builder.Services.AddRazorPages(o => o.RootDirectory = "/Features").AddDataAnnotationsLocalization();

        var app = builder.Build();
        app.UseInnerBrowser();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseImmutableAssets();
        app.UseTexts();
        app.UseSameSiteOnly();
        app.UseRouting();
        app.UseOperations();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<MembershipMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapDesign();
        app.MapLive();
        app.MapOperations();
        app.MapPeople();
        app.MapGather();
        app.MapWrite();
        app.MapGutCheck();
        app.MapTriangle();
        app.MapShare();
        app.MapMeasure();
        return app;
    }

#pragma warning disable RS0030 // the one place where the clock of the machine comes in
    private static TimeProvider Clock() => TimeProvider.System;
#pragma warning restore RS0030

    // A published program brings its pages' files along and is started from anywhere; a built one takes them from its sources.
    private static string? Published() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    private static bool IsHttps(IConfiguration configuration) =>
        configuration["Mail:PublicUrl"]?.StartsWith("https://", true, CultureInfo.InvariantCulture) ?? false;
}
