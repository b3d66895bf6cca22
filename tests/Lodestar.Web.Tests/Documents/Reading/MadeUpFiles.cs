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
