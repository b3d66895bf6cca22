using System.IO.Compression;
using System.Text;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Tests.Documents.Tables;

public class WorkbookTests
{
    [Fact]
    public void The_first_sheet_with_rows_is_read_with_dates_numbers_and_gaps()
    {
        using var table = TableReader
            .Open(
                Workbook.Of(
                    """<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Number</t></is></c><c r="C1" t="inlineStr"><is><t>Hired</t></is></c></row>"""
                        + """<row r="4"><c r="A4" t="inlineStr"><is><t>Łukasz &amp; Zoë</t></is></c><c r="B4"><v>1007</v></c><c r="C4" s="1"><v>43831</v></c></row>"""
                )
            )
            .Table.ShouldNotBeNull();

        table.Headers.ShouldBe(["Name", "Number", "Hired"]);
        table.Rows().Single().ShouldBeLine(4, "Łukasz & Zoë", "1007", "2020-01-01");
        table.Format.Sheet.ShouldBe("People");
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public void A_bomb_in_a_workbook_is_refused_before_it_is_parsed()
    {
        using var bomb = Workbook.Of(new string(' ', 40_000_000));
        bomb.Length.ShouldBeLessThan(200_000);

        TableReader.Open(bomb).Fault!.Code.ShouldBe(TableFaultCode.Oversized);
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public void A_workbook_of_a_thousand_parts_is_refused()
    {
        using var crowded = Workbook.Of("", extraParts: 1000);

        TableReader.Open(crowded).Fault!.Code.ShouldBe(TableFaultCode.Oversized);
    }

    [Fact]
    public void A_text_document_renamed_to_xlsx_is_no_table()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            Workbook.Add(archive, "word/document.xml", "<w/>");

        TableReader.Open(file).Fault!.Code.ShouldBe(TableFaultCode.NotATable);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>unfinished")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><row/>")]
    [Trait("Catalog", "H1")]
    public void A_damaged_workbook_is_called_damaged_or_empty_and_never_throws(string rows)
    {
        var opening = TableReader.Open(Workbook.Of(rows));

        (opening.Fault?.Code is TableFaultCode.Damaged or TableFaultCode.Empty).ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "H1")]
    public void Half_a_workbook_is_called_damaged()
    {
        var whole = Workbook.Of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").ToArray();

        TableReader.Open(new MemoryStream(whole[..(whole.Length / 2)])).Fault!.Code.ShouldBe(TableFaultCode.Damaged);
    }

    [Fact]
    public void An_excel_file_from_before_2007_is_told_apart() =>
        TableReader
            .Open(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            .Fault!.Code.ShouldBe(TableFaultCode.OldWorkbook);
}

/// <summary>The smallest workbook that a spreadsheet program opens, with rows of one's own.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static MemoryStream Of(string rows, int extraParts = 0)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""
            );
            Add(
                archive,
                "xl/styles.xml",
                $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""
            );
            Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
            for (var i = 0; i < extraParts; i++)
                Add(archive, $"xl/media/{i}.bin", "x");
        }
        file.Position = 0;
        return file;
    }

    public static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
