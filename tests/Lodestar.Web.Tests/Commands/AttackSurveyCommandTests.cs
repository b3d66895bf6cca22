using Lodestar.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace Lodestar.Web.Tests.Commands;

/// <summary>The attack writes, so it never goes where it was not sent.</summary>
public sealed class AttackSurveyCommandTests
{
    [Theory]
    [InlineData("attack-survey", "abc")]
    [InlineData("attack-survey", "abc", "--copy", "/no/such/folder")]
    public async Task Without_a_copy_it_does_nothing(params string[] args) => (await CommandLine.RunAsync(args)).ShouldNotBe(0);

    [Fact]
    public void Whatever_else_is_set_it_writes_to_the_copy_only()
    {
        string[] args = ["attack-survey", "abc", "--copy", "/tmp/copy", "--Data:Folder", "/srv/live", "--Data:PostgreSql", "Host=live"];

        var settings = Read(AttackSurveyCommand.ForHost("/tmp/copy", args));

        (settings["Data:Folder"], settings["Data:PostgreSql"]).ShouldBe(("/tmp/copy", ""));
        Read(AttackSurveyCommand.ForHost("Host=copy;Database=d", args))["Data:PostgreSql"].ShouldBe("Host=copy;Database=d");
    }

    private static IConfiguration Read(string[] args) => new ConfigurationBuilder().AddCommandLine(args).Build();
}
