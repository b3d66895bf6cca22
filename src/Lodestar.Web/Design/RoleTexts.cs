namespace Lodestar.Web.Design;

internal static class RoleTexts
{
    public static string NameOf(Role? role, Texts texts) =>
        role switch
        {
            Role.Owner => texts["Owner"],
            Role.Champion => texts["Champion"],
            Role.Facilitator => texts["Facilitator"],
            Role.Member => texts["Member"],
            null => "",
        };
}
