using System.Text;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Tests.Documents.Tables;

public class SafeCsvTests
{
    [Theory]
    [Trait("Catalog", "C3")]
    [InlineData("=1+1")]
    [InlineData("+48 58 000")]
    [InlineData("-Ana")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A1")]
    [InlineData("  =1")]
    [InlineData("\"=1")]
    [InlineData("\u200B=cmd|' /C calc'!A0")]
    public void A_cell_that_would_run_gets_an_apostrophe_and_loses_it_on_the_way_back(string cell)
    {
        var safe = FormulaSafe.Neutralize(cell);

        safe.ShouldBe($"'{cell}");
        FormulaSafe.Restore(safe).ShouldBe(cell);
    }

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("Ana = Silva")]
    [InlineData("")]
    public void A_harmless_cell_stays_as_it_is(string cell)
    {
        FormulaSafe.Neutralize(cell).ShouldBe(cell);
        FormulaSafe.Restore(cell).ShouldBe(cell);
    }

    [Fact]
    [Trait("Catalog", "C3")]
    public async Task A_written_file_has_no_running_cell_or_header_and_reads_back_the_same()
    {
        var ct = TestContext.Current.CancellationToken;
        var file = new MemoryStream();
        await using (var csv = new SafeCsvWriter(file))
        {
            await csv.WriteAsync(["=Header", "Note", "Count"], ct);
            await csv.WriteAsync(["=HYPERLINK(\"http://x\")", "two\nlines, \"quoted\"", -5], ct);
        }

        var text = Encoding.UTF8.GetString(file.ToArray());
        text.ShouldBe("\uFEFF'=Header,Note,Count\r\n\"'=HYPERLINK(\"\"http://x\"\")\",\"two\nlines, \"\"quoted\"\"\",-5\r\n");
        using var table = TableReader.Open(file).Table.ShouldNotBeNull();
        table.Headers.ShouldBe(["=Header", "Note", "Count"]);
        table.Rows().Single().Cells.ShouldBe(["=HYPERLINK(\"http://x\")", "two\nlines, \"quoted\"", "-5"]);
    }
}
