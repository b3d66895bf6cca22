namespace Lodestar.Web.Design;

/// <summary>The grounds that accents lie on; the same values as --paper, --sheet, --ink in Client/styles/tokens.css (a test compares them).</summary>
internal sealed record Paper(Rgb Ground, Rgb Sheet, Rgb Ink, bool IsDark)
{
    public static readonly Paper Light = new(
        new Rgb(0xfc, 0xfa, 0xf5),
        new Rgb(0xff, 0xff, 0xff),
        new Rgb(0x1b, 0x24, 0x32),
        IsDark: false
    );
    public static readonly Paper Dark = new(new Rgb(0x11, 0x16, 0x1f), new Rgb(0x1a, 0x20, 0x2b), new Rgb(0xee, 0xeb, 0xe4), IsDark: true);
}
