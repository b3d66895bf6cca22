namespace Lodestar.Web.Mail;

internal static class SignInMail
{
    public static Letter To(Account account, string url, Texts texts) =>
        new(
            account.Email!,
            texts["Your link to Lodestar"],
            string.Join(
                Environment.NewLine + Environment.NewLine,
                texts["Hello {0},", account.Name],
                texts["here is your link to Lodestar. It works once, for 30 minutes:"],
                url,
                texts["If you did not ask for it, you can ignore this mail; nobody gets in without it."]
            )
        );
}
