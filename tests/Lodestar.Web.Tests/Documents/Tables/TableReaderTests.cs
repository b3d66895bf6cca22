using System.Text;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Tests.Documents.Tables;

public class TableReaderTests
{
    private const string List = "Name;Dział\r\nZofia Żółć;Pokład\r\nŁukasz Ślęzak;Terminale\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1250")]
    public void Polish_letters_arrive_whatever_the_program_saved_them_in(string encoding)
    {
        using var table = Open(TextEncoding.Named(encoding)!.GetBytes(List));

        table.Format.Encoding.ShouldBe(encoding, StringCompareShould.IgnoreCase);
        table.Rows().Select(row => row[0]).ShouldBe(["Zofia Żółć", "Łukasz Ślęzak"]);
    }

    [Fact]
    public void Portuguese_letters_of_an_old_excel_are_not_taken_for_polish()
    {
        using var table = Open(
            TextEncoding.Named("windows-1252")!.GetBytes("Nome,Função\nJoão Conceição,Tripulação\nInês Simões,Balcão\n")
        );

        table.Format.Encoding.ShouldBe("windows-1252");
        table.Rows().Select(row => row[0]).ShouldBe(["João Conceição", "Inês Simões"]);
    }

    [Fact]
    public void A_mark_at_the_start_is_not_part_of_the_first_header()
    {
        using var table = Open([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Name,Email\nAna,a@x.org")]);

        table.Headers.ShouldBe(["Name", "Email"]);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_the_sign_that_cuts_every_line_alike(char separator)
    {
        using var table = Open($"Name{separator}Unit\n\"Silva, Ana; born | Rui\"{separator}Onboard\nLena{separator}Voice, Chat\n");

        table.Format.Separator.ShouldBe(separator);
        table.Rows().First().Cells.ShouldBe(["Silva, Ana; born | Rui", "Onboard"]);
    }

    [Fact]
    public void What_a_person_says_about_the_file_wins_over_the_guess()
    {
        using var table = Open("a,b;c,d\n1,2;3,4\n", new TableHints(';'));

        table.Headers.ShouldBe(["a,b", "c,d"]);
    }

    [Fact]
    public void Excels_own_first_line_is_obeyed_and_not_counted_as_a_header()
    {
        using var table = Open("sep=;\r\nName;Unit\r\nAna;Alba\r\n");

        table.Headers.ShouldBe(["Name", "Unit"]);
        table.Rows().Single().ShouldBeLine(3, "Ana", "Alba");
    }

    [Fact]
    public void A_title_above_the_table_is_passed_over()
    {
        using var table = Open("Northquay Ferries staff list\n\nName,Unit,Level,Site\nAna,Alba,Manager,Quay\n");

        table.Headers.ShouldBe(["Name", "Unit", "Level", "Site"]);
        table.HeaderLine.ShouldBe(3);
    }

    [Fact]
    public void A_row_knows_its_line_behind_blank_lines_and_line_breaks_in_quotes()
    {
        using var table = Open("Name,Note\nAna,\"two\nlines\"\n\n,,\nRui,x\n");

        var rows = table.Rows().ToList();

        rows[0].ShouldBeLine(2, "Ana", "two\nlines");
        rows[1].ShouldBeLine(6, "Rui", "x");
    }

    [Fact]
    public void A_quote_that_never_closes_names_the_line_where_it_opens() =>
        TableReader
            .Open(new MemoryStream(Encoding.UTF8.GetBytes("Name,Note\nAna,fine\nRui,\"lost\nLena,x\nZofia,y\n")))
            .Fault.ShouldBe(new TableFault(TableFaultCode.QuoteNeverCloses, "3"));

    [Fact]
    public void A_quote_that_never_closes_far_down_stops_the_reading_there()
    {
        using var table = Open(
            $"Name,Note\n{string.Concat(Enumerable.Repeat("Ana,x\n", 50))}Rui,\"lost\n{string.Concat(Enumerable.Repeat("Ana,x\n", 50))}"
        );

        Should.Throw<TableUnreadableException>(() => table.Rows().Count()).Fault.Detail.ShouldBe("52");
    }

    [Fact]
    public void Only_a_header_is_a_table_without_rows()
    {
        using var table = Open("Name,Unit\n");

        table.Rows().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", TableFaultCode.Empty)]
    [InlineData("\n \n\t\n", TableFaultCode.Empty)]
    [InlineData("%PDF-1.7\n1 0 obj", TableFaultCode.NotATable)]
    [InlineData("MZ\0\u0001\u0002\0\0\u0003\0", TableFaultCode.NotATable)]
    public void What_is_no_table_is_refused(string content, TableFaultCode code) => Refuse(Encoding.UTF8.GetBytes(content)).ShouldBe(code);

    [Fact]
    [Trait("Catalog", "H1")]
    public void Fifty_megabytes_are_refused_before_a_byte_is_read()
    {
        using var file = new UnreadStream(TableLimits.MaxBytes + 1);

        TableReader.Open(file).Fault!.Code.ShouldBe(TableFaultCode.TooLarge);
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public void More_columns_than_people_use_are_refused() =>
        Refuse(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 201).Select(n => $"c{n}")) + "\n"))
            .ShouldBe(TableFaultCode.TooManyColumns);

    [Fact]
    [Trait("Catalog", "C6")]
    public void Zero_bytes_and_halves_of_letters_do_not_reach_a_cell()
    {
        using var table = Open("Name,Unit\nA\uFFFDna,\u200BAlba\uFEFF\n");

        table.Rows().Single().Cells.ShouldBe(["Ana", "Alba"]);
    }

    private static Table Open(string content, TableHints? hints = null) => Open(Encoding.UTF8.GetBytes(content), hints);

    private static Table Open(byte[] content, TableHints? hints = null) =>
        TableReader.Open(new MemoryStream(content), hints).Table.ShouldNotBeNull();

    private static TableFaultCode Refuse(byte[] content) => TableReader.Open(new MemoryStream(content)).Fault.ShouldNotBeNull().Code;
}

internal static class TableRowShould
{
    public static void ShouldBeLine(this TableRow row, int line, params string[] cells)
    {
        row.Line.ShouldBe(line);
        row.Cells.ShouldBe(cells);
    }
}

/// <summary>Says how long it is and fails when somebody reads it.</summary>
internal sealed class UnreadStream(long length) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new InvalidOperationException("Read before the size was looked at.");

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value) { }

    public override void Write(byte[] buffer, int offset, int count) { }
}
