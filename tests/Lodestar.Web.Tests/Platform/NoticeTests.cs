using System.Text.Json;

namespace Lodestar.Web.Tests.Platform;

[Trait("Kind", "architecture")]
public class NoticeTests
{
    [Theory]
    [InlineData("src/Lodestar.Web/Client/package.json")]
    [InlineData("tools/Lodestar.Lexicon/package.json")]
    public void The_notice_names_every_npm_package_that_a_build_fetches(string list)
    {
        var notice = File.ReadAllText(Path.Combine(SourceTree.Root, "NOTICE"));
        using var packages = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, list)));
        string[] names =
        [
            .. new[] { "dependencies", "devDependencies" }
                .Where(kind => packages.RootElement.TryGetProperty(kind, out _))
                .SelectMany(kind => packages.RootElement.GetProperty(kind).EnumerateObject())
                .Select(package => package.Name),
        ];

        names.ShouldNotBeEmpty();
        names.Where(name => !notice.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty("Name them in NOTICE, with their license.");
    }

    [Fact]
    public void What_the_text_engine_is_made_from_is_pinned_by_hash()
    {
        using var pins = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "tools/Lodestar.Lexicon/package-lock.json")));

        pins.RootElement.GetProperty("packages")
            .EnumerateObject()
            .Where(package => package.Name.Length > 0)
            .ShouldAllBe(package => package.Value.GetProperty("integrity").GetString()!.StartsWith("sha512-"));
    }
}
