using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Lodestar.Web.Documents.Tables;

/// <summary>Writes an Excel workbook sheet by sheet and row by row: texts as texts, numbers as numbers, nothing that runs.</summary>
public sealed class SafeWorkbook(Stream target) : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const int LongestCell = 32_767;
    private const int LongestName = 31;

    private readonly ZipArchive _parts = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> _sheets = [];

    /// <summary>Adds a sheet; its first row is the header and stays in view.</summary>
    public async Task AddAsync(string name, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        _sheets.Add(name);
        using var xml = Open($"xl/worksheets/sheet{_sheets.Count}.xml");
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );
        xml.WriteStartElement("sheetData");
        var isHeader = true;
        await foreach (var row in rows.WithCancellation(ct))
        {
            Write(xml, row, isHeader);
            isHeader = false;
        }
    }

    public void Dispose()
    {
        WriteBook();
        WriteRelations("_rels/.rels", [("officeDocument", "xl/workbook.xml")]);
        WriteRelations(
            "xl/_rels/workbook.xml.rels",
            [.. _sheets.Select((_, at) => ("worksheet", $"worksheets/sheet{at + 1}.xml")), ("styles", "styles.xml")]
        );
        WriteTypes();
        using (var xml = Open("xl/styles.xml"))
        {
            xml.WriteStartElement("styleSheet", Main);
            xml.WriteRaw(
                """<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs>"""
            );
        }
        _parts.Dispose();
    }

    private static void Write(XmlWriter xml, IReadOnlyList<object?> row, bool isHeader)
    {
        xml.WriteStartElement("row");
        foreach (var cell in row)
        {
            xml.WriteStartElement("c");
            if (isHeader)
                xml.WriteAttributeString("s", "1");
            if (cell is int or long or double or decimal)
                xml.WriteElementString("v", ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture));
            else if (cell is not null)
                WriteText(xml, Clean(FormulaSafe.Neutralize(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What XML can hold, as long as a cell may be.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune);
        }
        return clean.Length <= LongestCell ? clean.ToString() : clean.ToString(0, LongestCell);
    }

    private void WriteBook()
    {
        using var xml = Open("xl/workbook.xml");
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (at, name) in _sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", NameOf(name));
            xml.WriteAttributeString("sheetId", $"{at + 1}");
            xml.WriteAttributeString("r", "id", Relations, $"rId{at + 1}");
            xml.WriteEndElement();
        }
    }

    private static string NameOf(string name)
    {
        var allowed = string.Concat(name.Where(letter => !@"[]:*?/\".Contains(letter)));
        return allowed.Length <= LongestName ? allowed : allowed[..LongestName];
    }

    private void WriteRelations(string path, IReadOnlyList<(string Type, string Target)> relations)
    {
        using var xml = Open(path);
        xml.WriteStartElement("Relationships", Package);
        foreach (var (at, (type, to)) in relations.Index())
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", $"rId{at + 1}");
            xml.WriteAttributeString("Type", $"{Relations}/{type}");
            xml.WriteAttributeString("Target", to);
            xml.WriteEndElement();
        }
    }

    private void WriteTypes()
    {
        const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using var xml = Open("[Content_Types].xml");
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Say("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Say("Default", "Extension", "xml", "application/xml");
        Say("Override", "PartName", "/xl/workbook.xml", $"{Spreadsheet}.sheet.main+xml");
        Say("Override", "PartName", "/xl/styles.xml", $"{Spreadsheet}.styles+xml");
        for (var at = 1; at <= _sheets.Count; at++)
            Say("Override", "PartName", $"/xl/worksheets/sheet{at}.xml", $"{Spreadsheet}.worksheet+xml");

        void Say(string element, string attribute, string value, string type)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString(attribute, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private XmlWriter Open(string path) =>
        XmlWriter.Create(_parts.CreateEntry(path, CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true });
}
