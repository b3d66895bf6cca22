using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Documents.Reading;

/// <summary>Takes the words out of what people upload. What a file is, its first bytes say; its name only has to agree (H1).</summary>
public sealed class DocumentReader(PdfWords pdf)
{
    public Task<DocumentReading> ReadAsync(byte[] file, string fileName, CancellationToken ct) => ReadAsync(file, fileName, null, ct);

    /// <param name="file">What was uploaded.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="words">Words that came along, pasted or read by a browser. They stand, and a PDF is not opened here any more.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<DocumentReading> ReadAsync(byte[] file, string fileName, string? words, CancellationToken ct)
    {
        if (file.Length == 0)
            return DocumentReading.Refused(DocumentFault.Empty);
        if (file.LongLength > DocumentLimits.MaxBytes)
            return DocumentReading.Refused(DocumentFault.TooLarge);
        var kind = FileKinds.Of(file);
        if (kind is not FileKind.Unknown && (!FileKinds.Fits(kind, fileName) || FileKinds.IsTwoThings(kind, file)))
            return DocumentReading.Refused(DocumentFault.Mixed);

        return kind switch
        {
            FileKind.Word or FileKind.Slides => OfficeWords.Read(file, kind),
            FileKind.Pdf => string.IsNullOrWhiteSpace(words) ? await pdf.ReadAsync(file, ct) : DocumentReading.Of(words),
            FileKind.Jpeg or FileKind.Png => PhotoCleaner.Clean(file, kind) is { } clean
                ? DocumentReading.Photo(clean)
                : DocumentReading.Refused(DocumentFault.Damaged),
            FileKind.Text => OfText(file, fileName),
            FileKind.OldOffice => DocumentReading.Refused(DocumentFault.OldOrLocked),
            FileKind.BrokenZip => DocumentReading.Refused(DocumentFault.Damaged),
            FileKind.Unknown => DocumentReading.Refused(DocumentFault.Unknown),
        };
    }

    private static DocumentReading OfText(byte[] file, string fileName)
    {
        using var stream = new MemoryStream(file);
        var scan = ByteScan.Of(stream);
        if (scan.LooksBinary)
            return DocumentReading.Refused(DocumentFault.Unknown);
        var text = scan.GuessEncoding().GetString(file).TrimStart('\uFEFF');
        if (text.TrimStart() is var start && start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase))
            return DocumentReading.Refused(DocumentFault.Unknown);
        var words = WebPageWords.LooksLike(text, fileName) ? WebPageWords.Read(text) : text;
        return DocumentReading.Of(words);
    }
}

/// <summary>What came out of a file: its words, or a photo without what a camera says about its owner, or the reason why neither.</summary>
public sealed record DocumentReading(string? Text, byte[]? Picture, DocumentFault? Fault)
{
    public static DocumentReading Of(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Refused(DocumentFault.NoWords) : new DocumentReading(text, null, null);

    public static DocumentReading Photo(byte[] picture) => new(null, picture, null);

    public static DocumentReading Refused(DocumentFault fault) => new(null, null, fault);
}
