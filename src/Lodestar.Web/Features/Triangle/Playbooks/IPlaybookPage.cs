using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>A page that asks about a playbook: a new one, or one that is there.</summary>
public interface IPlaybookPage
{
    PlaybookForm Form { get; }
    Currency Currency { get; }
    IReadOnlyList<Standard> Standards { get; }
}
