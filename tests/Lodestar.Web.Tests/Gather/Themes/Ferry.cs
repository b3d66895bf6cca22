using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather.Themes;

/// <summary>A survey of Northquay and what its people said, unit by unit.</summary>
internal sealed class Ferry
{
    private readonly List<Unit> _units = [];
    private readonly List<Response> _responses = [];

    public Ferry()
    {
        Survey.Ask(QuestionBank.Feel);
        Survey.Ask(QuestionBank.InTheWay);
        Survey.Ask(QuestionBank.Find("means")!);
        Survey.Open(Cast.Morning.AddDays(-20));
    }

    public Survey Survey { get; } = new(Cast.Northquay.Id, "Your best day", SmallestGroup.AtLeast(5), Cast.Morning.AddDays(-30));

    public Ferry Says(string unit, int people, string text) => Answers(0, unit, people, text);

    public Ferry IsHindered(string unit, int people, string text) => Answers(1, unit, people, text);

    /// <summary>Asked how it is, not how it should be.</summary>
    public Ferry Lives(string unit, int people, string text) => Answers(2, unit, people, text);

    public Ferry Closes()
    {
        Survey.Close(Cast.Morning.AddDays(-1));
        return this;
    }

    /// <summary>Everything not saved yet.</summary>
    public async Task SailAsync(LodestarApp app)
    {
        await app.SeedAsync([.. _units, Survey]);
        await app.SeedAsync([.. _responses]);
        _responses.Clear();
    }

    public async Task MoreAsync(LodestarApp app)
    {
        await app.SeedAsync([.. _responses]);
        _responses.Clear();
    }

    private Ferry Answers(int question, string unit, int people, string text)
    {
        var (unitId, questionId) = (UnitOf(unit).Id, Survey.Questions[question].Id);
        for (var i = 0; i < people; i++)
            _responses.Add(Survey.Receive(new Submission(unitId, Level.Frontline, "en", [new(questionId, text)])).Response!);
        return this;
    }

    private Unit UnitOf(string name)
    {
        if (_units.Find(unit => unit.Name == name) is not { } unit)
            _units.Add(unit = new Unit(Cast.Northquay.Id, name));
        return unit;
    }
}
