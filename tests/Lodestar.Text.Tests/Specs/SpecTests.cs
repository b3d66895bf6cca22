namespace Lodestar.Text.Tests.Specs;

/// <summary>The Markdown files in this folder say what comes out of which text; each example is a test.</summary>
public class SpecTests
{
    public static TheoryData<string, int> Examples => [.. Spec.All.Select((spec, at) => (spec.ToString(), at))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_comes_out_is_what_is_written(string name, int at)
    {
        var spec = Spec.All[at];

        Told.By(spec).ShouldBe(spec.Expected, name);
    }

    [Fact]
    public void Every_file_of_examples_is_read() =>
        Spec.All.Select(spec => spec.Kind).Distinct().Order().ShouldBe(["behavior", "check", "diff", "recall", "situation", "themes"]);
}
