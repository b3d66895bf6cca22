using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

public class VisionTextTests
{
    [Fact]
    public void Line_breaks_and_doubled_spaces_become_one_space() =>
        VisionText.TryParse("  Make every\n crossing   calm ")!.Value.ShouldBe("Make every crossing calm");

    [Theory]
    [InlineData(null)]
    [InlineData(" \t\n")]
    public void Nothing_written_is_no_vision(string? input) => VisionText.TryParse(input).ShouldBeNull();

    [Fact]
    public void A_text_nobody_could_recite_is_refused() => VisionText.TryParse(new string('a', 281)).ShouldBeNull();
}
