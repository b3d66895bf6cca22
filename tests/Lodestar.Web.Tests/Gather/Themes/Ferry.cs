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
        Survey.Open(Cast.Morning.AddDays(-20));
    }

    public Survey Survey { get; } = new(Cast.Northquay.Id, "Your best day", SmallestGroup.AtLeast(5), Cast.Morning.AddDays(-30));

    public Ferry Says(string unit, int people, string text, Level level = Level.Frontline)
    {
        var unitId = UnitOf(unit).Id;
        for (var i = 0; i < people; i++)
            _responses.Add(Survey.Receive(new Submission(unitId, level, "en", [new(Survey.Questions[0].Id, text)])).Response!);
        return this;
    }

    public Ferry IsHindered(string unit, int people, string text)
    {
        var unitId = UnitOf(unit).Id;
        for (var i = 0; i < people; i++)
            _responses.Add(Survey.Receive(new Submission(unitId, Level.Frontline, "en", [new(Survey.Questions[1].Id, text)])).Response!);
        return this;
    }

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

    private Unit UnitOf(string name)
    {
        if (_units.Find(unit => unit.Name == name) is not { } unit)
            _units.Add(unit = new Unit(Cast.Northquay.Id, name));
        return unit;
    }
}
