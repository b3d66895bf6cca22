using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>The six kinds of obstacles in words (R116).</summary>
public static class PainNames
{
    public static string Of(PainCategory category, Texts texts) =>
        category switch
        {
            PainCategory.Customers => texts["Upset customers"],
            PainCategory.Coworkers => texts["Working with each other"],
            PainCategory.Leadership => texts["Leadership"],
            PainCategory.Policies => texts["Rules and policies"],
            PainCategory.Products => texts["Products and equipment"],
            PainCategory.Personal => texts["Worries of one's own"],
        };
}
