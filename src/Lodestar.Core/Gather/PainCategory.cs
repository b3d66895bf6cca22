namespace Lodestar.Core.Gather;

/// <summary>The six kinds of things that get in the way of good service (R116).</summary>
public enum PainCategory
{
    Customers,
    Coworkers,
    Leadership,
    Policies,
    Products,
    Personal,
}
