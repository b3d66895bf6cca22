using Lodestar.Text.Words;

namespace Lodestar.Core.Privacy;

/// <summary>A place in an answer that could tell who wrote it, or whom it is about.</summary>
public sealed record PersonalMark(MarkKind Kind, TextSpan Span, string Words);

public enum MarkKind
{
    Email,
    Phone,
    Name,
}
