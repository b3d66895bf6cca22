using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Triangle;

/// <summary>Parts of Northquay's triangle as the tests need them.</summary>
internal static class Draft
{
    public static Guid Northquay => Cast.Northquay.Id;

    public static Pillar Pillar(string name = "Calm", int place = 1) => new(Northquay, name, PillarKind.Personal, place);

    public static TouchPoint TouchPoint(string name = "Boarding", int place = 1) => new(Northquay, name, place);

    public static Standard Standard(string name = "Greet first", ServiceKind kind = ServiceKind.Normal) => new(Northquay, name, kind, 1);

    public static Standard Adopted(string name = "Greet first", ServiceKind kind = ServiceKind.Normal)
    {
        var standard = Standard(name, kind);
        standard.ServeVision();
        standard.Adopt();
        return standard;
    }

    public static NeverAlways Pair(string always, string never, int place = 1) =>
        new(Northquay, PlainRule.TryParse(always), PlainRule.TryParse(never), place);
}
