using System.Net;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Platform;

[Trait("Catalog", "T25")]
public class HealthTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_program_whose_database_is_of_another_release_lives_and_is_not_ready()
    {
        var visitor = app.Visitor();
        (await visitor.OpenAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.OpenAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);

        await app.ReadAsync(db =>
            db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_Tomorrow', '99.0.0')"""
            )
        );

        (await visitor.OpenAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.OpenAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }
}
