namespace Lodestar.Web.Features.Triangle.Drawing;

/// <summary>One line of text at its place; y is the baseline.</summary>
public sealed record DrawnLine(double X, double Y, string Text);

/// <summary>A label beside an edge: the point on the edge it belongs to, its words and what is said below them.</summary>
public sealed record DrawnLabel(double EdgeX, double EdgeY, IReadOnlyList<DrawnLine> Words, DrawnLine? Note);
