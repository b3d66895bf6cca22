using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Words;

public class MisspellingTests
{
    [Theory]
    [InlineData("helpfull", "helpful")]
    [InlineData("proffesional", "professional", false)]
    [InlineData("profesional", "professional")]
    [InlineData("freindly", "friendly")]
    [InlineData("reasuring", "reassuring")]
    [InlineData("friendlx", "friendly")]
    [InlineData("friendly", "friendly", false)]
    [InlineData("friend", "friendly", false)]
    public void One_slip_of_the_pen_is_forgiven(string typed, string meant, bool forgiven = true) =>
        Misspelling.IsOneSlip(typed, meant).ShouldBe(forgiven);
}
