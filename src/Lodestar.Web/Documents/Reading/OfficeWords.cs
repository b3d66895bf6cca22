using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Lodestar.Web.Documents.Reading;

/// <summary>The words of a Word file or of slides, in their order; what they contain besides is never opened.</summary>
internal static class OfficeWords
{
    public static DocumentReading Read(byte[] file, FileKind kind)
    {
        try
        {
            if (!UnpacksWithin(file))
                return DocumentReading.Refused(DocumentFault.Oversized);
            using var stream = new MemoryStream(file);
            var settings = new OpenSettings { MaxCharactersInPart = DocumentLimits.MaxWordsBytes };
            return DocumentReading.Of(kind is FileKind.Word ? OfWord(stream, settings) : OfSlides(stream, settings));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return DocumentReading.Refused(DocumentFault.Damaged);
        }
    }

    private static string OfWord(Stream stream, OpenSettings settings)
    {
        using var document = WordprocessingDocument.Open(stream, false, settings);
        var words = new StringBuilder();
        Collect(document.MainDocumentPart ?? throw new InvalidDataException("A Word file without a document in it."), words);
        return words.ToString();
    }

    private static string OfSlides(Stream stream, OpenSettings settings)
    {
        using var document = PresentationDocument.Open(stream, false, settings);
        var words = new StringBuilder();
        var shown = document.PresentationPart ?? throw new InvalidDataException("Slides without a presentation in the file.");
        var slides = shown.Presentation?.SlideIdList?.Elements<DocumentFormat.OpenXml.Presentation.SlideId>() ?? [];
        foreach (var slide in slides)
            if (slide.RelationshipId?.Value is { } id && shown.GetPartById(id) is SlidePart part)
            {
                Collect(part, words);
                words.Append('\n');
            }
        return words.ToString();
    }

    /// <summary>Runs of text; a paragraph ends a line. Nothing is held in memory but the words.</summary>
    private static void Collect(OpenXmlPart part, StringBuilder words)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && words.Length <= Core.Gather.Sources.Source.MaxTextLength)
            if (reader.IsStartElement && reader.LocalName is "t")
                words.Append(reader.GetText());
            else if (reader.IsStartElement && reader.LocalName is "tab")
                words.Append('\t');
            else if ((reader.IsEndElement && reader.LocalName is "p") || (reader.IsStartElement && reader.LocalName is "br"))
                words.Append('\n');
    }

    /// <summary>Unpacks for real: the size an archive announces is only a claim.</summary>
    private static bool UnpacksWithin(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > DocumentLimits.MaxEntries)
            return false;
        var allowed = Math.Min(
            DocumentLimits.MaxUnpackedBytes,
            Math.Max(DocumentLimits.RatioMattersFrom, file.LongLength * DocumentLimits.MaxRatio)
        );
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0; )
                if ((allowed -= read) < 0)
                    return false;
        }
        return true;
    }

    private static bool IsBroken(Exception exception) =>
        exception
            is OpenXmlPackageException
                or XmlException
                or IOException
                or InvalidDataException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or UriFormatException;
}
