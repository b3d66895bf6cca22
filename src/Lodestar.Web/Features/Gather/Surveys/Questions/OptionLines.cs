namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>Entries to fill in under one another.</summary>
public sealed record OptionLines(string Field, string Legend, string Hint, IReadOnlyList<OptionLine> Lines, string? Problem);
