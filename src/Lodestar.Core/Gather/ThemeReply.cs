using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Gather;

/// <summary>The public answer to a theme. It keeps the words it answers, also when the theme is called something else later.</summary>
public sealed class ThemeReply
{
    public ThemeReply(Theme theme, PublicReply reply, DateTimeOffset now)
    {
        (OrganizationId, ThemeId, Heard, AnsweredAt) = (theme.OrganizationId, theme.Id, theme.Name, now);
        (Answer, Change) = (reply.Answer, reply.Change);
    }

    private ThemeReply() => (Heard, Answer) = (null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ThemeId { get; private init; }
    public string Heard { get; private set; }
    public string Answer { get; private set; }
    public string? Change { get; private set; }
    public DateTimeOffset AnsweredAt { get; private init; }
    public long Version { get; private set; }

    public void Say(Theme theme, PublicReply reply) => (Heard, Answer, Change) = (theme.Name, reply.Answer, reply.Change);
}
