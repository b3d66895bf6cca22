using System.Net;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Platform;

public class HostTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Somebody_signed_in_sees_home_and_a_visitor_the_door()
    {
        var home = await app.As(Cast.Lena).OpenAsync("/");
        home.Status.ShouldBe(HttpStatusCode.OK);
        home.Path.ShouldBe("/");

        var door = await app.Visitor().OpenAsync("/");
        door.Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_one_time_link_from_the_mail_lets_its_owner_in_once()
    {
        var ct = TestContext.Current.CancellationToken;
        var visitor = app.Visitor();
        await visitor.SubmitAsync("/sign-in", ("Form.Email", Cast.Mara.Email));
        var link = Mailbox.LinkIn(await app.Mail.NextToAsync(Cast.Mara.Email, ct));

        (await visitor.SubmitAsync(link)).Path.ShouldBe("/");
        (await app.Visitor().OpenAsync(link)).Document.QuerySelector("form").ShouldBeNull();
    }

    [Fact]
    public async Task A_password_opens_the_door_as_well()
    {
        var home = await app.Visitor().SubmitAsync("/sign-in", ("Form.Email", Cast.Ines.Email), ("Form.Password", LodestarApp.Password));

        home.Path.ShouldBe("/");
    }

    [Fact]
    public async Task Each_organization_sees_its_own_members_only()
    {
        (await app.ReadAsync(db => db.Memberships.CountAsync())).ShouldBe(4);
        (await app.ReadAsync(db => db.Memberships.CountAsync(), Cast.Otterlake)).ShouldBe(1);
    }
}
