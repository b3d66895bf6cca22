using System.Text;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather;

/// <summary>What was asked elsewhere comes in as a file.</summary>
public class AnswerImportTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_file_is_looked_at_first_and_taken_in_after()
    {
        var scene = await Scene.OpenAsync(app);

        var look = await UploadAsync(
            scene,
            $"Answer;Department;Role\nCalm on a full deck;{scene.Center.Name} / Chat;Frontline\n\"Clear; even when late\";Nowhere;Manager\n;;Manager\n"
        );
        look.Text.ShouldContain("2 answers to take in");
        look.Text.ShouldContain("1 line says nothing and is left out.");
        look.Text.ShouldContain("“Nowhere” is no unit in the directory; 1 of its answers count for the whole organization only.");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        var done = await TakeAsync(look);

        done.Text.ShouldContain("2 answers were taken in.");
        (await scene.TextsAsync()).ShouldBe(["Calm on a full deck", "Clear; even when late"], ignoreOrder: true);
        (await scene.ResponsesAsync())
            .Select(r => (r.UnitId, r.Level))
            .ShouldBe([(scene.Chat.Id, Level.Frontline), (null, Level.Manager)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_column_that_was_guessed_wrong_can_be_chosen()
    {
        var scene = await Scene.OpenAsync(app);
        var look = await UploadAsync(scene, "Remarks that nobody needs here,Said\na rather long remark about the form itself,Calm\n");

        look = await look.SubmitAsync(Second, ("Form.Questions[0].Column", "1"));
        await TakeAsync(look);

        (await scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    [Fact]
    public async Task After_a_taking_that_brought_nothing_looking_again_only_looks()
    {
        var scene = await Scene.OpenAsync(app);
        var look = await UploadAsync(scene, "Remarks,Said\n,Calm\n");
        look = await look.SubmitAsync(Second, ("Form.Questions[0].Column", "0"));
        look = await TakeAsync(look);

        look = await look.SubmitAsync(Second, ("Form.Questions[0].Column", "1"));

        look.Text.ShouldContain("1 answer to take in");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "C6")]
    public async Task Any_script_comes_in_whole_and_what_is_too_long_is_named_by_its_line()
    {
        var scene = await Scene.OpenAsync(app);

        var look = await UploadAsync(scene, $"Answer\nالهدوء 🙂\n=1+1\n{new string('x', AnswerText.MaxLength + 1)}\n");
        look.Text.ShouldContain("left out: line 4");
        await TakeAsync(look);

        (await scene.TextsAsync()).ShouldBe(["الهدوء 🙂", "=1+1"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("", "This file is empty.")]
    [InlineData("\0\0\0\0PNG\0\0", "This file is not a table.")]
    [InlineData("Answer\n\"it never closes\nmore\n", "a quotation mark opens and never closes")]
    [Trait("Catalog", "H1")]
    public async Task A_file_that_is_no_table_says_what_to_do(string content, string sentence)
    {
        var scene = await Scene.OpenAsync(app);

        (await UploadAsync(scene, content)).Text.ShouldContain(sentence);
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public async Task Fifty_megabytes_get_a_sentence()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await UploadAsync(scene, new string('x', 50 * 1024 * 1024));

        page.Text.ShouldContain("This file is larger than 8 MB.");
    }

    [Fact]
    public async Task A_survey_that_closed_meanwhile_takes_nothing_and_says_so()
    {
        var scene = await Scene.OpenAsync(app);
        var look = await UploadAsync(scene, "Answer\nCalm\n");
        await app.As(Cast.Mara).SubmitAsync($"/gather/surveys/{scene.Survey.Id}");

        (await TakeAsync(look)).Text.ShouldContain("The survey is not open");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    // The first form chooses a file, the second says how to read it.
    private const string Second = "main form:has(select)";

    private async Task<WebPage> UploadAsync(Scene scene, string content)
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/import");
        return await page.UploadAsync("main form", "Table", "answers.csv", Encoding.UTF8.GetBytes(content));
    }

    private static Task<WebPage> TakeAsync(WebPage look) => look.PressAsync("Take them in");
}
