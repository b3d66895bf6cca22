namespace Lodestar.Web.Features.Measure.Observations;

/// <summary>One of a few answers, large enough for a thumb.</summary>
public sealed record Chip(string Value, string Text, bool IsOn);

/// <summary>A question with a few answers side by side.</summary>
public sealed record ChipRow(string Question, string Name, IReadOnlyList<Chip> Chips);
