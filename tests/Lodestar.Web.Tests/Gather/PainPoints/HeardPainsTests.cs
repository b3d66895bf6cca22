using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Gather.Themes;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.PainPoints;

/// <summary>What people wrote becomes a pain point: only when it may be read at all.</summary>
public sealed class HeardPainsTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Sentences_of_a_closed_survey_are_taken_up_and_then_stand_with_the_point()
    {
        await new Ferry().IsHindered("Onboard", 8, "Every refund needs a manager").Closes().SailAsync(_app);
        var page = await _app.As(Cast.Mara).OpenAsync("/gather/pain-points/new");
        page.All(".heard .choice").Count.ShouldBe(8);

        var begun = await page.FollowAsync(".heard a");
        begun.Find("#Form_Text").GetAttribute("value").ShouldBe("Every refund needs a manager");
        await begun.SubmitAsync(("Form.Text", "A refund needs a manager"), ("Form.Category", nameof(PainCategory.Policies)));

        var point = await _app.ReadAsync(db => db.PainPoints.SingleAsync());
        (await _app.As(Cast.Mara).OpenAsync($"/gather/pain-points/{point.Id}"))
            .All(".quotes li")
            .ShouldBe(["Every refund needs a manager"]);
        page = await _app.As(Cast.Mara).OpenAsync("/gather/pain-points/new");
        page.All(".heard .choice").Count.ShouldBe(7);
        page.Text.ShouldContain("1 sentence is taken up already.");
    }

    [Theory]
    [Trait("Catalog", "F4")]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public async Task Words_of_few_people_and_words_of_an_open_survey_are_not_read(int people, bool closes)
    {
        var ferry = new Ferry().IsHindered("Onboard", people, "Every refund needs a manager");
        if (closes)
            ferry.Closes();
        await ferry.SailAsync(_app);

        (await _app.As(Cast.Mara).OpenAsync("/gather/pain-points/new")).Text.ShouldNotContain("Every refund");
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_sentence_that_may_not_be_read_cannot_be_taken_up_by_its_id()
    {
        await new Ferry().IsHindered("Onboard", 7, "Every refund needs a manager").Closes().SailAsync(_app);
        var answer = await _app.ReadAsync(db => db.Answers.Select(a => a.Id).FirstAsync());

        var page = await _app.As(Cast.Mara).OpenAsync($"/gather/pain-points/new?words={answer}");
        page.Html.ShouldNotContain("Every refund");
        await page.SubmitAsync(
            ("Form.Text", "Guessed"),
            ("Form.Category", nameof(PainCategory.Policies)),
            ("Form.Voices", answer.ToString())
        );

        (await _app.ReadAsync(db => db.Set<PainVoice>().CountAsync())).ShouldBe(0);
    }
}
