using System.Text.RegularExpressions;
using Lodestar.Web.Design;
using Lodestar.Web.Tests.Platform;

namespace Lodestar.Web.Tests.Design;

public partial class IconsTests
{
    [Fact]
    public void Every_icon_a_view_or_a_component_names_is_built_in()
    {
        var used = SourceTree
            .Files("src/Lodestar.Web", "*.cshtml", "*.cs")
            .SelectMany(file => Use().Matches(file.Text).Select(m => (Name: m.Groups[1].Value, File: file.Path)))
            .ToList();

        used.Count.ShouldBeGreaterThan(10);
        used.Where(use => !Icons.Names.Contains(use.Name)).ShouldBeEmpty("add these to Design/icons.txt");
    }

    [Fact]
    public void An_icon_nobody_listed_says_where_to_list_it() =>
        Should.Throw<InvalidOperationException>(() => Icons.Draw("no-such-icon")).Message.ShouldContain("Design/icons.txt");

    [GeneratedRegex("""(?:<ls-icon[^>]*\sname=|<ls-empty[^>]*\sicon=|Markup\.Icon\()"([a-z0-9-]+)"?""")]
    private static partial Regex Use();
}
