using System.Text;
using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Import;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Answers gathered by another program, as it exports them.</summary>
public class FormExportTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Google_forms_puts_choices_into_one_cell_and_rows_into_brackets()
    {
        var scene = await OpenAsync();

        var look = await UploadAsync(
            scene,
            """
            Timestamp,Best part?,What fits?,How sure?,Order these [Calm],"Order these [Fast, but kind]",How was it? [At sea],How was it? [Ashore],Why?,Department
            2026/03/02 9:01:02 AM GMT+1,Calm,"Calm, Fast, but kind",4,1,2,Good,Bad,"Because, well",Voice
            """
        );
        look.Text.ShouldContain("An export of Google Forms");
        look.Text.ShouldContain("Stays in the file: Timestamp");
        await look.PressAsync("Take them in");

        (await StoredAsync(scene)).ShouldBe(["Because, well", "1", "1,2", "4", "1:1,2:2", "1:1,2:2"]);
    }

    [Fact]
    public async Task Microsoft_forms_separates_by_semicolons_and_gives_each_row_a_column()
    {
        var scene = await OpenAsync();

        var look = await UploadAsync(
            scene,
            """
            ID,Start time,Completion time,Email,Name,Best part?,What fits?,How sure?,Order these,At sea,Ashore,Why?
            1,3/2/26 9:00,3/2/26 9:02,lena@northquay.example,Lena Duarte,"Fast, but kind","Calm;Fast, but kind;",5,"Fast, but kind;Calm;",Bad,Good,Kindness
            """
        );
        look.Text.ShouldContain("An export of Microsoft Forms");
        look.Text.ShouldContain("Stays in the file: ID · Start time · Completion time · Email · Name");
        await look.PressAsync("Take them in");

        (await StoredAsync(scene)).ShouldBe(["Kindness", "2", "1,2", "5", "2:1,1:2", "1:2,2:1"]);
    }

    [Fact]
    public async Task LimeSurvey_ticks_a_column_for_each_option_and_has_a_column_for_each_rank()
    {
        var scene = await OpenAsync();

        var look = await UploadAsync(
            scene,
            """
            "Response ID","Date submitted","Last page","Start language","G01Q01. Best part?","G01Q02. What fits? [Calm]","G01Q02. What fits? [Fast, but kind]","How sure?","Order these [Rank 1]","Order these [Rank 2]","How was it? [At sea]","How was it? [Ashore]","Why?"
            "12","2026-03-02 09:01:02","3","en","Calm","Yes","No","3","Fast, but kind","Calm","Good","","Because"
            """
        );
        look.Text.ShouldContain("An export of LimeSurvey");
        await look.PressAsync("Take them in");

        (await StoredAsync(scene)).ShouldBe(["Because", "1", "1", "3", "2:1,1:2", "1:1"]);
    }

    [Fact]
    public async Task What_is_none_of_the_options_is_asked_about_and_each_line_says_why()
    {
        var scene = await OpenAsync();
        var look = await UploadAsync(scene, "Best part?,Department\nSerene,Voice\nCalm,Nowhere\nserene,\n,\n");
        look.Text.ShouldContain("1 answer to take in");
        look.Text.ShouldContain("Line 2: “Serene” is none of the options; the rest is taken");
        look.Text.ShouldContain("Line 3: “Nowhere” is no unit in the directory");
        look.Find("label[for=meaning-0] q").TextContent.ShouldBe("Serene");

        look = await look.SubmitAsync("main form:has(select)", ("Form.Choices[0].Option", "1"));
        look.Text.ShouldContain("3 answers to take in");
        look.Find("#meaning-0 option[selected]").TextContent.ShouldBe("Calm");
        await look.PressAsync("Take them in");

        (await scene.ResponsesAsync()).SelectMany(r => r.Answers).Select(a => a.Choice).ShouldBe(["1", "1", "1"]);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("Form.Questions[0].Column", "99")]
    [InlineData("Form.Questions[0].Column", "-7")]
    [InlineData("Form.Questions[0].QuestionId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Form.UnitColumn", "99")]
    [InlineData("Form.Choices[0].Option", "99")]
    [InlineData("Form.Choices[0].Value", "")]
    [InlineData("Form.Content", "????")]
    public async Task A_mapping_that_makes_no_sense_takes_nothing_strange(string field, string value)
    {
        var scene = await OpenAsync();
        var look = await UploadAsync(scene, "Best part?\nSerene\n");

        var done = await look.SubmitAsync("main form:has(select)", ("Form.Choices[0].Option", "1"), (field, value));

        ((int)done.Status).ShouldBeLessThan(500);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Timestamp,Why?", ImportOrigin.GoogleForms)]
    [InlineData("Sygnatura czasowa,Dlaczego?", ImportOrigin.GoogleForms)]
    [InlineData("ID,Start time,Completion time,Why?", ImportOrigin.MicrosoftForms)]
    [InlineData("ID,Startzeit,Fertigstellungszeit,E-Mail,Warum?", ImportOrigin.MicrosoftForms)]
    [InlineData("id,submitdate,lastpage,startlanguage,seed,G01Q01", ImportOrigin.LimeSurvey)]
    [InlineData("Response ID,Date submitted,Last page,Why?", ImportOrigin.LimeSurvey)]
    [InlineData("id,Name,Answer", ImportOrigin.Unknown)]
    public void A_program_is_known_by_the_columns_it_writes(string headers, ImportOrigin origin) =>
        ImportOrigins.Recognize(headers.Split(',')).ShouldBe(origin);

    private Task<Scene> OpenAsync()
    {
        var options = QuestionOption.From("en", "Calm", "Fast, but kind");
        QuestionDraft Ask(QuestionKind kind, string text) => new(kind, Polarity.Today, new Wording("en", text));
        QuestionDraft[] questions =
        [
            Ask(QuestionKind.OneOf, "Best part?") with
            {
                Options = options,
            },
            Ask(QuestionKind.AnyOf, "What fits?") with
            {
                Options = options,
            },
            Ask(QuestionKind.Scale, "How sure?") with
            {
                Options = QuestionOption.From("en", "not at all", "completely"),
            },
            Ask(QuestionKind.Rank, "Order these") with
            {
                Options = options,
            },
            Ask(QuestionKind.Matrix, "How was it?") with
            {
                Options = QuestionOption.From("en", "Good", "Bad"),
                Rows = QuestionOption.From("en", "At sea", "Ashore"),
            },
            Ask(QuestionKind.Open, "Why?"),
        ];
        return Scene.OpenAsync(app, questions);
    }

    /// <summary>What the one response says: the words, then each choice in the order of the questions.</summary>
    private static async Task<IEnumerable<string>> StoredAsync(Scene scene)
    {
        var answers = (await scene.ResponsesAsync()).ShouldHaveSingleItem().Answers;
        var order = scene.Survey.Questions.Select(q => q.Id).ToList();
        return answers.OrderBy(a => a.Choice is null ? -1 : order.IndexOf(a.QuestionId)).Select(a => a.Choice ?? a.Text);
    }

    private async Task<WebPage> UploadAsync(Scene scene, string content)
    {
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/import");
        return await page.UploadAsync("main form", "Table", "export.csv", Encoding.UTF8.GetBytes(content));
    }
}
