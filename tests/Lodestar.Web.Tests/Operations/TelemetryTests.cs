using System.Diagnostics;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Lodestar.Web.Tests.Operations;

[Trait("Catalog", "F3")]
public sealed class TelemetryTests : IDisposable
{
    private readonly Activity _trace = new Activity("request") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public async Task A_trace_is_named_after_its_route_and_never_holds_a_link()
    {
        await AskAsync("/g/{token}", "/g/very-secret");

        _trace.DisplayName.ShouldBe("GET /g/{token}");
        _trace.TagObjects.ShouldAllBe(tag => tag.Value == null || !tag.Value.ToString()!.Contains("secret"));
        _trace.Recorded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_takes_anonymous_answers_is_neither_traced_nor_measured()
    {
        var metrics = new Metrics();

        await AskAsync("/s/{code}", "/s/K7QM2D", metrics, new LeavesNoTraceAttribute());

        _trace.Recorded.ShouldBeFalse();
        metrics.MetricsDisabled.ShouldBeTrue();
    }

    private static Task AskAsync(string route, string path, Metrics? metrics = null, params object[] metadata)
    {
        var context = new DefaultHttpContext();
        (context.Request.Method, context.Request.Path) = ("GET", path);
        if (metrics is not null)
            context.Features.Set<IHttpMetricsTagsFeature>(metrics);
        context.SetEndpoint(
            new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, new EndpointMetadataCollection(metadata), route)
        );
        Activity.Current?.SetTag("url.path", path);
        return new RequestNames(_ => Task.CompletedTask).InvokeAsync(context);
    }

    private sealed class Metrics : IHttpMetricsTagsFeature
    {
        public ICollection<KeyValuePair<string, object?>> Tags { get; } = [];
        public bool MetricsDisabled { get; set; }
    }
}
