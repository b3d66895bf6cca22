using System.IO.Compression;
using System.Text;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lodestar.Web.Tests.Design;

public class StencilTests
{
    private const string Page = "<html nonce=\"AAAA\"><p>calm calm calm calm</p><input value=\"BBBB\"><p>größer</p><b>AAAA</b></html>";

    [Theory]
    [InlineData("")]
    [InlineData("gzip, deflate, br")]
    [InlineData("br, gzip;q=0.5")]
    [InlineData("gzip;q=0")]
    public async Task It_is_the_page_with_the_words_of_each_visitor(string accepts)
    {
        var stencil = Cut(Page, "AAAA", "BBBB")!;

        foreach (var words in new[] { new[] { "AAAA", "BBBB" }, ["one", "another-one"], ["", "x"] })
            (await FillAsync(stencil, accepts, words)).Text.ShouldBe(Page.Replace("AAAA", words[0]).Replace("BBBB", words[1]));
    }

    [Fact]
    public async Task It_is_packed_only_for_those_who_take_it_packed()
    {
        var stencil = Cut(Page, "AAAA", "BBBB")!;

        (await FillAsync(stencil, "gzip", "a", "b")).IsPacked.ShouldBeTrue();
        (await FillAsync(stencil, "gzip;q=0, br", "a", "b")).IsPacked.ShouldBeFalse();
        (await FillAsync(stencil, "", "a", "b")).IsPacked.ShouldBeFalse();
    }

    [Fact]
    [Trait("Catalog", "F10")]
    public async Task Its_length_does_not_tell_whether_a_word_is_like_the_page()
    {
        var page = $"<p>{new string('c', 400)}</p><input value=\"AAAA\">";
        var stencil = Cut(page, "AAAA")!;

        var alike = await FillAsync(stencil, "gzip", new string('c', 40));
        var unlike = await FillAsync(stencil, "gzip", "q8Zk2vX0pLr7sYw3nTb6mHd1cJf9gUa4eKi5oRx_");

        alike.Sent.ShouldBe(unlike.Sent);
        alike.Sent.ShouldBeLessThan(page.Length / 2);
    }

    [Fact]
    public void A_page_that_lacks_a_word_is_not_taken_for_one_that_is_the_same_for_everybody() => Cut(Page, "AAAA", "CCCC").ShouldBeNull();

    [Fact]
    public void A_sum_can_be_put_together_from_sums()
    {
        Checksum.Continue(0, "123456789"u8).ShouldBe(0xCBF43926);
        Checksum.Of("6789"u8).After(Checksum.Continue(0, "12345"u8)).ShouldBe(0xCBF43926);
        Checksum.Of(""u8).After(0xCBF43926).ShouldBe(0xCBF43926);
    }

    private static Stencil? Cut(string page, params string[] words) =>
        Stencil.Cut(Encoding.UTF8.GetBytes(page), words, "text/html; charset=utf-8");

    private static async Task<(string Text, bool IsPacked, int Sent)> FillAsync(Stencil stencil, string accepts, params string[] words)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        context.Request.Headers.AcceptEncoding = accepts;
        await stencil.FillAsync(context, words);

        context.Response.ContentLength.ShouldBe(body.Length);
        body.Position = 0;
        var isPacked = context.Response.Headers.ContentEncoding == "gzip";
        using var reader = new StreamReader(isPacked ? new GZipStream(body, CompressionMode.Decompress) : body);
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken), isPacked, (int)context.Response.ContentLength!);
    }
}
