using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Authorization;

/// <summary>Every route × every role × another organization's ids.</summary>
[Trait("Catalog", "A1")]
public class MatrixTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task Every_route_is_ruled_and_every_rule_has_its_route()
    {
        var routes = (await RouteTable.ReadAsync(app.Services)).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var rules = RouteRules.Read().Keys.ToHashSet(StringComparer.Ordinal);

        routes.Except(rules).ShouldBeEmpty("These routes need a line in Authorization/*.routes.");
        rules.Except(routes).ShouldBeEmpty("These lines of Authorization/*.routes rule nothing.");
    }

    [Fact]
    public async Task The_demo_has_something_behind_every_route() => (await ResolveAsync()).Missing.ShouldBeEmpty();

    [Theory]
    [InlineData(Role.Owner)]
    [InlineData(Role.Champion)]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.Member)]
    public async Task Each_role_gets_where_the_rules_let_it_and_nowhere_else(Role role)
    {
        List<string> wrong = [];
        foreach (var (route, rule, address) in await AddressesAsync())
        {
            using var client = app.As(role, follow: false);
            var answer = await AskAsync(client, route, address);
            if (IsRefused(answer) == rule.Lets(role))
                wrong.Add($"{role}: {route} gives {(int)answer.StatusCode} {answer.Headers.Location}");
            else if (rule.Lets(role) && answer.StatusCode is HttpStatusCode.InternalServerError)
                wrong.Add($"{role}: {route} fails");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visitor_is_led_to_the_door_unless_a_route_is_open()
    {
        List<string> wrong = [];
        foreach (var (route, rule, address) in await AddressesAsync())
        {
            using var client = app.Visitor(follow: false);
            var answer = await AskAsync(client, route, address);
            if (IsRefused(answer) == rule.IsOpen)
                wrong.Add($"{route} gives {(int)answer.StatusCode} {answer.Headers.Location}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_another_organization_does_not_exist()
    {
        List<string> wrong = [];
        foreach (var (route, rule, address) in await AddressesAsync())
        {
            if (
                rule.IsOpen
                || !route.Parameters.Any(p => p.EndsWith("Id", StringComparison.Ordinal))
                || route.Pattern.StartsWith("/live/", StringComparison.Ordinal)
            )
                continue;
            using var stranger = app.As(Cast.Otto, follow: false);
            var answer =
                route.Method == "GET" ? await AskAsync(stranger, route, address) : await AskWithTokenAsync(stranger, route, address);
            if (answer.StatusCode is not HttpStatusCode.NotFound)
                wrong.Add($"{route} gives {(int)answer.StatusCode} {answer.Headers.Location}");
        }
        wrong.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<(Route Route, RouteRule Rule, string Address)>> AddressesAsync() => (await ResolveAsync()).Found;

    private async Task<(List<(Route, RouteRule, string)> Found, List<string> Missing)> ResolveAsync()
    {
        var rules = RouteRules.Read();
        List<(Route, RouteRule, string)> found = [];
        List<string> missing = [];
        foreach (var route in await RouteTable.ReadAsync(app.Services))
            if (!rules.TryGetValue(route.Rule, out var rule))
                continue;
            else
            {
                var (values, lack) = await RouteParameters.ResolveAsync(app, route);
                if (lack is null)
                    found.Add((route, rule, route.AddressWith(values)));
                else
                    missing.Add($"{route}: {lack}");
            }
        return (found, missing);
    }

    // A POST without a token is refused after the question who asks, and before anything is done: 400 means "you may".
    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, Route route, string address)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token); // a stream never ends
    }

    private static async Task<HttpResponseMessage> AskWithTokenAsync(HttpClient client, Route route, string address)
    {
        var token = (await client.OpenAsync("/sign-in")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address);
        request.Headers.Add("RequestVerificationToken", token);
        request.Content = new FormUrlEncodedContent([]);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static bool IsRefused(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || answer.Headers.Location?.OriginalString.Contains("/sign-in?back=", StringComparison.Ordinal) is true;
}
