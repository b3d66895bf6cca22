using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

[Trait("Catalog", "F6")]
public class PersonalMarksTests
{
    private static readonly HashSet<string> Known = ["Contact", "Centre", "Night", "Desk", "Northquay", "Ferries"];

    [Theory]
    [InlineData("Ask lena.duarte@northquay.example about it", "lena.duarte@northquay.example")]
    [InlineData("(joão+desk@ferry.co.uk)", "joão+desk@ferry.co.uk")]
    public void A_mail_address_is_seen(string text, string found) => Only(text).ShouldBe((MarkKind.Email, found));

    [Theory]
    [InlineData("Call me on 0171 2345678.", "0171 2345678")]
    [InlineData("+48 601 234 567", "+48 601 234 567")]
    [InlineData("Ring (020) 7946-0018 after five", "(020) 7946-0018")]
    [InlineData("my number 601234567", "601234567")]
    public void A_telephone_number_is_seen(string text, string found) => Only(text).ShouldBe((MarkKind.Phone, found));

    [Theory]
    [InlineData("Ask lena.duarte@northquay.example or call +48 601 234 567, please", "Ask … or call …, please")]
    [InlineData("We had 240 guests in 2024 and 3 boats @ the pier", "We had 240 guests in 2024 and 3 boats @ the pier")]
    [InlineData("Nothing of the kind", "Nothing of the kind")]
    public void Addresses_and_numbers_are_cut_out_and_nothing_else(string text, string left) =>
        PersonalMarks.WithoutAddresses(text).ShouldBe(left);

    [Theory]
    [InlineData("Then Lena Duarte came and helped", "Lena Duarte")]
    [InlineData("It was Anne-Marie Kowalska again", "Anne-Marie Kowalska")]
    [InlineData("ask Mr. Okafor", "Mr. Okafor")]
    [InlineData("my manager Tom shouts", "my manager Tom")]
    [InlineData("My name is Ines", "My name is Ines")]
    [InlineData("to była pani Nowak, Pani Nowak", "Pani Nowak")]
    public void What_looks_like_a_name_is_seen(string text, string found) => Only(text).ShouldBe((MarkKind.Name, found));

    [Theory]
    [InlineData("Calm, clear, fast. We help each other.")]
    [InlineData("The Contact Centre and the Night Desk of Northquay Ferries")]
    [InlineData("Since 12.03.2024, or 2024-03-12, or 2019-2023")]
    [InlineData("We carried 1 250 000 people at 9:30 for 49.90")]
    [InlineData("Order 4711 of 3 lines")]
    [InlineData("I Think So. And It Is")]
    [InlineData("مرحبا بكم في الميناء")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_neither_is_left_alone(string? text) => PersonalMarks.In(text, Known, "en").ShouldBeEmpty();

    [Fact]
    public void In_a_language_that_writes_nouns_large_two_of_them_are_no_name()
    {
        PersonalMarks.In("Das war Gute Arbeit Team", Known, "de").ShouldBeEmpty();
        PersonalMarks.In("Das war Frau Schulz", Known, "de").ShouldHaveSingleItem().Words.ShouldBe("Frau Schulz");
    }

    [Fact]
    public void Each_place_is_named_once_in_the_order_of_the_text()
    {
        var marks = PersonalMarks.In("Mr Tom Hill, tom.hill@ferry.example, 0171 2345678", Known, "en");

        marks.Select(m => m.Kind).ShouldBe([MarkKind.Name, MarkKind.Email, MarkKind.Phone]);
        marks.ShouldAllBe(m => m.Span.Start >= 0 && m.Words.Length == m.Span.Length);
    }

    [Theory]
    [Trait("Catalog", "C8")]
    [InlineData("1 ")]
    [InlineData("a.")]
    [InlineData("A-")]
    [InlineData("Aa ")]
    [InlineData("(+1")]
    [InlineData("e\u0301")]
    [Trait("Catalog", "C6")]
    public void Ten_thousand_letters_meant_to_stall_it_take_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)) + "@";

        Should.NotThrow(() => PersonalMarks.In(text, Known, "en"));
    }

    private static (MarkKind, string) Only(string text)
    {
        var mark = PersonalMarks.In(text, Known, "en").ShouldHaveSingleItem();
        text[mark.Span.Start..mark.Span.End].ShouldBe(mark.Words);
        return (mark.Kind, mark.Words);
    }
}
