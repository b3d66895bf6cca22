using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Draw = DocumentFormat.OpenXml.Drawing;
using Slide = DocumentFormat.OpenXml.Presentation;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Lodestar.Web.Tests.Documents.Reading;

/// <summary>Documents as people and attackers make them.</summary>
internal static class MadeUpFiles
{
    public static byte[] Docx(params string[] lines)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            file.AddMainDocumentPart().Document = new Word.Document(
                new Word.Body(lines.Select(line => new Word.Paragraph(new Word.Run(new Word.Text(line)))))
            );
        return stream.ToArray();
    }

    public static byte[] Pptx(params string[] slides)
    {
        using var stream = new MemoryStream();
        using (var file = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = file.AddPresentationPart();
            var ids = new Slide.SlideIdList();
            // Made last to first, so that the order of the parts is not the order of the slides.
            foreach (var (number, words) in slides.Index().Reverse())
            {
                var slide = deck.AddNewPart<SlidePart>();
                slide.Slide = new Slide.Slide(new Slide.CommonSlideData(new Slide.ShapeTree(Shape(words))));
                ids.PrependChild(new Slide.SlideId { Id = (uint)(256 + number), RelationshipId = deck.GetIdOfPart(slide) });
            }
            deck.Presentation = new Slide.Presentation(ids);
        }
        return stream.ToArray();
    }

    /// <summary>A Word file whose words unpack to this many megabytes of spaces.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var words = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
                words.Write(spaces);
        }
        return stream.ToArray();
    }

    public static byte[] Archive(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return stream.ToArray();
    }

    /// <summary>A picture of 30,000 × 30,000 pixels in a few bytes, with a place in its notes.</summary>
    public static byte[] Png()
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]);
        Chunk(stream, "IHDR", [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0]);
        Chunk(stream, "eXIf", [.. "GPS 53.5 N"u8]);
        Chunk(stream, "IDAT", [1, 2, 3]);
        Chunk(stream, "IEND", []);
        return stream.ToArray();
    }

    public static byte[] Jpeg() =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xE1, 0, 12, .. "GPS 53.5 N"u8, 0xFF, 0xDA, 0, 4, 1, 2, 9, 9, 0xFF, 0xD9];

    /// <summary>A PDF that readers open: a page for each text, none with words where the text is empty, as after scanning.</summary>
    public static byte[] Pages(params string[] texts) => Pages("", texts);

    /// <summary>The same behind a password that nobody knows.</summary>
    public static byte[] LockedPages(params string[] texts)
    {
        var key = new string('k', 32);
        return Pages($" /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ({key}) /U ({key}) >>", texts);
    }

    private static byte[] Pages(string trailer, string[] texts)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {texts.Length} /Kids [{string.Join(' ', texts.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        foreach (var (at, text) in texts.Index())
        {
            var drawn = text.Length == 0 ? "0 0 200 200 re f" : $"BT /F1 14 Tf 14 TL 72 780 Td ({text.Replace("\n", ") Tj T* (")}) Tj ET";
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>"
            );
            objects.Add($"<< /Length {drawn.Length} >>\nstream\n{drawn}\nendstream");
        }
        var (file, places) = (new StringBuilder("%PDF-1.7\n"), new List<int>());
        foreach (var (number, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{body}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R{trailer} >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static byte[] Pdf(string trailer = "<< /Root 1 0 R >>") =>
        Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n{trailer}\n%%EOF");

    private static Slide.Shape Shape(string words) =>
        new(
            new Slide.NonVisualShapeProperties(
                new Slide.NonVisualDrawingProperties { Id = 2, Name = "Title" },
                new Slide.NonVisualShapeDrawingProperties(),
                new Slide.ApplicationNonVisualDrawingProperties()
            ),
            new Slide.ShapeProperties(),
            new Slide.TextBody(new Draw.BodyProperties(), new Draw.Paragraph(new Draw.Run(new Draw.Text(words))))
        );

    private static void Chunk(MemoryStream stream, string type, byte[] content)
    {
        stream.Write([0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0]);
    }
}
