using System.Net;
using System.Net.Http.Json;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Write.Workshops;

using Room = Lodestar.Core.Write.Rooms.Room;

/// <summary>A workshop of Northquay with Mara leading and some seats, each in a browser of its own.</summary>
internal sealed class LiveWorkshop
{
    private readonly Dictionary<string, string> _tokens = [];

    private LiveWorkshop(LodestarApp app, Workshop workshop, IReadOnlyList<Seat> seats) => (App, Workshop, Seats) = (app, workshop, seats);

    public LodestarApp App { get; }
    public Workshop Workshop { get; }
    public IReadOnlyList<Seat> Seats { get; }
    public HttpClient Mara { get; private set; } = null!;
    public List<HttpClient> Team { get; } = [];
    public string Address => $"/rooms/{Workshop.Id}";
    public HttpClient Ana => Team[0];
    public HttpClient Ben => Team[1];

    /// <summary>A workshop in which everybody has come in and Mara has begun.</summary>
    public static async Task<LiveWorkshop> BeginAsync(
        LodestarApp app,
        int seats = 3,
        Agenda? agenda = null,
        IReadOnlyList<string>? names = null
    )
    {
        var live = await PlanAsync(app, seats, agenda, names);
        await live.ComeInAsync();
        (await live.DoAsync(live.Mara, "take-lead")).ShouldBe(HttpStatusCode.NoContent);
        (await live.DoAsync(live.Mara, "begin")).ShouldBe(HttpStatusCode.NoContent);
        return live;
    }

    /// <summary>A workshop that nobody has come to yet.</summary>
    public static async Task<LiveWorkshop> PlanAsync(
        LodestarApp app,
        int seats = 3,
        Agenda? agenda = null,
        IReadOnlyList<string>? names = null
    )
    {
        var mara = await app.ReadAsync(db => db.Users.SingleAsync(a => a.Email == Cast.Mara.Email));
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync());
        var workshop = new Workshop(organization, "Our sentence", agenda ?? Agenda.TwoHours, mara.Id) { PlannedAt = await NowAsync(app) };
        List<Seat> given =
        [
            .. (names ?? [.. Enumerable.Range(1, seats).Select(i => $"Guest {i}")]).Select(name => Seat.ForGuest(workshop, name)),
        ];
        await app.SeedAsync([workshop, .. given]);
        return new LiveWorkshop(app, workshop, given) { Mara = app.As(Cast.Mara) };
    }

    /// <summary>A fresh link to a seat.</summary>
    public async Task<string> LinkAsync(int seat)
    {
        var secret = "";
        await App.ChangeAsync(async db =>
        {
            var stored = await db.Seats.SingleAsync(s => s.Id == Seats[seat].Id);
            secret = stored.NewLink(await NowAsync(App));
        });
        return $"/seat/{secret}";
    }

    public async Task ComeInAsync()
    {
        await Mara.OpenAsync(Address);
        for (var i = 0; i < Seats.Count; i++)
        {
            var client = App.Visitor();
            var door = await client.OpenAsync(await LinkAsync(i));
            (await door.SubmitAsync()).Status.ShouldBe(HttpStatusCode.OK);
            Team.Add(client);
        }
    }

    /// <summary>Makes a move as the page with script does.</summary>
    public async Task<HttpStatusCode> DoAsync(HttpClient client, string move, params (string Name, string Value)[] fields) =>
        (await SendAsync(client, move, Guid.NewGuid(), fields)).StatusCode;

    /// <summary>Makes a move whose new thing gets this id.</summary>
    public async Task<HttpStatusCode> DoAsync(HttpClient client, Guid attempt, string move, params (string Name, string Value)[] fields) =>
        (await SendAsync(client, move, attempt, fields)).StatusCode;

    /// <summary>What the room says where it does not take a move.</summary>
    public async Task<string> RefusalAsync(HttpClient client, string move, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(client, move, Guid.NewGuid(), fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        return (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>(TestContext.Current.CancellationToken))!["say"];
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string move,
        Guid attempt,
        params (string Name, string Value)[] fields
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Add("RequestVerificationToken", await TokenAsync(client));
        var all = fields.Select(f => KeyValuePair.Create($"Form.{f.Name}", f.Value));
        request.Content = new FormUrlEncodedContent([new("Form.Move", move), new("Form.Attempt", $"{attempt}"), .. all]);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task GoToAsync(PhaseKind kind)
    {
        var room = await RoomAsync();
        var step = room.Course.Agenda.Steps.ToList().FindIndex(s => s.Kind == kind);
        (await DoAsync(Mara, "go-to", ("Step", $"{step}"), ("From", $"{room.Course.Current}"))).ShouldBe(HttpStatusCode.NoContent);
    }

    public async Task<Guid> WriteAsync(HttpClient client, string text)
    {
        var id = Guid.NewGuid();
        (await DoAsync(client, id, "write-card", ("Text", text))).ShouldBe(HttpStatusCode.NoContent);
        return id;
    }

    /// <summary>The room as its stored history tells it.</summary>
    public Task<Room> RoomAsync() =>
        App.ReadAsync(async db =>
        {
            var steps = await db.RoomSteps.AsNoTracking().Where(s => s.WorkshopId == Workshop.Id).OrderBy(s => s.Revision).ToListAsync();
            return Room.Of(Workshop.Agenda, steps.Select(s => s.Read()));
        });

    /// <summary>The clock of all rooms, which is the database's where there is one.</summary>
    private static Task<DateTimeOffset> NowAsync(LodestarApp app) =>
        app.InScopeAsync(s =>
            s.GetRequiredService<RoomClock>().NowAsync(s.GetRequiredService<LodestarDb>(), TestContext.Current.CancellationToken).AsTask()
        );

    private async Task<string> TokenAsync(HttpClient client)
    {
        var key = $"{client.GetHashCode()}";
        if (!_tokens.TryGetValue(key, out var token))
            _tokens[key] = token = (await client.OpenAsync(Address)).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return token;
    }
}
