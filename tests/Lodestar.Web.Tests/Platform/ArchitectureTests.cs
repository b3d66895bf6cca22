using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Lodestar.Web.Tests.Platform;

[Trait("Kind", "architecture")]
public partial class ArchitectureTests
{
    private static readonly Assembly[] Shipped = [Assembly.Load("Lodestar.Text"), Assembly.Load("Lodestar.Core"), typeof(Program).Assembly];

    [Theory]
    [InlineData("Lodestar.Text", new[] { "System." })]
    [InlineData("Lodestar.Core", new[] { "System.", "Lodestar.Text" })]
    public void Inner_projects_refer_only_inwards(string inside, string[] allowed) =>
        Assembly
            .Load(inside)
            .GetReferencedAssemblies()
            .ShouldAllBe(name => allowed.Any(prefix => name.Name!.StartsWith(prefix, StringComparison.Ordinal)));

    [Fact]
    public void No_stage_names_another_stages_folder()
    {
        var strangers =
            from file in SourceTree.Files("src/Lodestar.Web/Features", "*.cs", "*.cshtml")
            let stage = file.Path.Split('/')[3]
            from Match match in FeatureName().Matches(file.Text)
            where match.Groups[1].Value != stage
            select $"{file.Path} names {match.Value}";

        strangers.ShouldBeEmpty("What two stages share is a noun, so it belongs in Core.");
    }

    [Fact]
    public void Every_public_type_of_the_inner_projects_says_in_one_sentence_what_it_is() =>
        SourceTree
            .Files("src/Lodestar.Core", "*.cs")
            .Concat(SourceTree.Files("src/Lodestar.Text", "*.cs"))
            .Where(file => Regex.IsMatch(file.Text, $@"^public [\w ]*\b{file.Name}\b", RegexOptions.Multiline))
            .Where(file => !Regex.IsMatch(file.Text, $@"^/// <summary>(?s:.*?)^public [\w ]*\b{file.Name}\b", RegexOptions.Multiline))
            .ShouldBeEmpty();

    [Fact]
    public void An_interface_has_two_implementations_that_ship()
    {
        var types = Shipped.SelectMany(assembly => assembly.GetTypes()).ToList();

        types
            .Where(type => type.IsInterface && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(type => types.Count(other => other is { IsAbstract: false, IsInterface: false } && Implements(other, type)) < 2)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_constructor_takes_at_most_four_things() =>
        Shipped
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsRecord(type))
            .Where(type => !type.IsNested || type.IsNestedPublic)
            .Where(type => !Generated(type))
            .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 4))
            .ShouldBeEmpty();

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        SourceTree
            .Files("src", "*.cs")
            .Concat(SourceTree.Files("tests", "*.cs"))
            .Where(file => file.LinesOfCode > 250)
            .ShouldBeEmpty("Split it by noun.");

    [Fact]
    public void Most_files_are_short()
    {
        var lengths = SourceTree.Files("src", "*.cs").Select(file => file.LinesOfCode).Order().ToList();

        lengths[lengths.Count / 2].ShouldBeLessThan(60);
        lengths[lengths.Count * 9 / 10].ShouldBeLessThan(150);
    }

    [Fact]
    public void The_program_reads_as_a_table_of_contents() =>
        SourceTree.Files("src/Lodestar.Web", "Program.cs").Single().Text.Split('\n').Length.ShouldBeLessThan(80);

    [Fact]
    public void Folders_and_types_are_named_after_the_domain() =>
        SourceTree
            .Files("src", "*.cs", "*.cshtml", "*.ts")
            .Where(file =>
                file.Path.Split('/').Any(part => part is "Common" or "Helpers" or "Utils" or "Shared" or "Misc") && !IsRazorLayout(file)
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_view_holds_no_script_no_style_and_no_handler_of_its_own() =>
        SourceTree
            .Files("src/Lodestar.Web", "*.cshtml")
            .Where(file => Inline().IsMatch(file.Text))
            .ShouldBeEmpty("The content security policy refuses it in the browser.");

    [Fact]
    public void Tests_neither_wait_nor_skip() =>
        SourceTree
            .Files("tests", "*.cs", "*.ts")
            .Where(file => file.Name is not nameof(ArchitectureTests))
            .Where(file => Waiting().IsMatch(file.Text))
            .ShouldBeEmpty();

    private static bool Implements(Type type, Type contract) =>
        contract.IsGenericTypeDefinition
            ? type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract)
            : contract.IsAssignableFrom(type);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool Generated(Type type) =>
        type.FullName!.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal)
        || type.FullName.StartsWith("System.", StringComparison.Ordinal)
        || type.FullName.StartsWith("Microsoft.", StringComparison.Ordinal);

    // Razor looks for layouts and partials in a folder of this name.
    private static bool IsRazorLayout(SourceFile file) => file.Path.EndsWith(".cshtml", StringComparison.Ordinal);

    [GeneratedRegex(@"\bFeatures\.([A-Z]\w+)\b")]
    private static partial Regex FeatureName();

    [GeneratedRegex("""\sstyle=["']|<style|\son[a-z]+=["']|hx-on|<script(?![^>]*(src=|type="importmap"))""")]
    private static partial Regex Inline();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay\(|WaitForTimeout|Skip\s*=\s*""|\.(only|skip)\(")]
    private static partial Regex Waiting();
}
