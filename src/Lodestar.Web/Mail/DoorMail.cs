namespace Lodestar.Web.Mail;

/// <summary>Sends the link that opens the door.</summary>
public sealed class DoorMail(Outgoing outgoing, Texts texts)
{
    public void Send(Account account, string token) =>
        outgoing.Send(SignInMail.To(account, outgoing.UrlOf($"/sign-in/link/{token}"), texts));
}
