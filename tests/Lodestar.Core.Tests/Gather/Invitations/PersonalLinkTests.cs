using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Core.Tests.Gather.Invitations;

[Trait("Catalog", "B1")]
public class PersonalLinkTests
{
    [Fact]
    public void Only_the_hash_of_the_secret_is_kept()
    {
        var (link, token) = PersonalLink.For(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        System.Buffers.Text.Base64Url.DecodeFromChars(token).Length.ShouldBe(32);
        link.TokenHash.ShouldBe(PersonalLink.HashOf(token));
        link.TokenHash.ShouldNotContain(token);
    }

    [Fact]
    public void A_secret_made_for_another_purpose_does_not_fit()
    {
        var token = Lodestar.Core.GutCheck.ReaderToken.Create();
        PersonalLink.HashOf(token).ShouldNotBe(Lodestar.Core.GutCheck.ReaderToken.HashOfLink(token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")] // one letter short: a mail program cut it off
    public void What_cannot_be_a_secret_has_no_hash(string? token) => PersonalLink.HashOf(token).ShouldBeNull();
}
