using Lodestar.Web.Commands;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lodestar.Web.Tests.Commands;

/// <summary>What goes wrong at the server gets a sentence that says what to do, never a stack trace.</summary>
public class TroublesTests
{
    [Fact]
    public async Task A_command_that_cannot_work_says_why()
    {
        await using var error = new StringWriter();

        (await CommandLine.RunAsync(["migrate", "--contentRoot", "/nowhere/at/all"], error)).ShouldBe(1);

        error.ToString().ShouldStartWith("This folder is not there: /nowhere/at/all");
        error.ToString().ShouldNotContain("   at ");
    }

    [Fact]
    public void A_database_that_is_not_there_is_named_with_the_setting_that_names_it()
    {
        var file = Should.Throw<SqliteException>(() => new SqliteConnection("Data Source=/nowhere/lodestar.db").Open());
        var server = Should.Throw<NpgsqlException>(() => new NpgsqlConnection("Host=127.0.0.1;Port=1;Timeout=2;Pooling=false").Open());

        Troubles.Explain(file)!.ShouldContain("--Data:Folder");
        Troubles.Explain(server)!.ShouldContain("--Data:PostgreSql");
    }

    [Fact]
    public void A_fault_of_ours_is_shown_whole() => Troubles.Explain(new InvalidOperationException("a bug")).ShouldBeNull();
}
