using Lodestar.Core.GutCheck;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>What a reader is sent. The sentence is not in it: the first reaction belongs to the page.</summary>
internal sealed class ReaderMail(Texts texts, Outgoing addresses)
{
    public Letter Invitation(Reader reader, Round round, string organization, string url) =>
        new(
            reader.Email!,
            texts["Is this us? One sentence, one minute"],
            texts[
                """
                Hello {0},

                {1} has written one sentence that says how we want to serve our customers, and you were not in the room. So your first reaction is worth a lot:

                {2}

                It takes a minute. The link is yours alone and works until {3:d MMMM yyyy}.
                """,
                reader.Name,
                organization,
                url,
                round.LastDay
            ]
        );

    /// <summary>The only one.</summary>
    public Letter Reminder(Reader reader, Round round, string organization, string token) =>
        new(
            reader.Email!,
            texts["Last day: is this us?"],
            texts[
                """
                Hello {0},

                {1} asked you about one sentence. Today is the last day, and it takes a minute:

                {2}

                This is the only reminder. If you would rather not, leave it; nothing else follows.
                """,
                reader.Name,
                organization,
                addresses.UrlOf($"/g/{token}")
            ]
        );
}
