using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Documents.Reading;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>Puts a source into the library: reads the file, keeps to the quota, stores words and file together.</summary>
public sealed class SourceShelf(LodestarDb db, CurrentPerson me, DocumentReader reader, TimeProvider clock)
{
    /// <summary>The source, or what has to be said instead.</summary>
    public async Task<(Source? Source, DocumentFault? Fault, bool IsFull)> PutAsync(SourceForm form, CancellationToken ct)
    {
        var (words, file) = (form.Text, (byte[]?)null);
        if (form.File is { } upload)
        {
            var content = await ContentOf(upload, ct);
            var reading = await reader.ReadAsync(content, Source.NameOf(upload.FileName), words, ct);
            var hasWords = !string.IsNullOrWhiteSpace(words);
            // Words that somebody typed, or that their browser read, stand for the file, whatever comes out of it.
            if (reading.Fault is { } fault && !(hasWords && fault is DocumentFault.NoWords))
                return (null, fault, false);
            (words, file) = (hasWords ? words : reading.Text, reading.Picture ?? content);
        }
        var source = new Source(me.OrganizationId, form.Kind, form.Title, new Added(Me(), clock.GetUtcNow()));
        source.Say(words);
        var stored = await db.InTransactionAsync(c => StoreAsync(source, file, form.File?.FileName, c), ct);
        return stored ? (source, null, false) : (null, null, true);
    }

    public Author Me() => new(me.AccountId!.Value, me.Name);

    private async Task<bool> StoreAsync(Source source, byte[]? file, string? fileName, CancellationToken ct)
    {
        var all = db.Set<Source>().Select(s => s.FileSize);
        if (!SourceQuota.Allows(await all.SumAsync(ct), await all.CountAsync(ct), file?.LongLength ?? 0))
            return false;
        db.Add(source);
        if (file is not null)
            db.Add(source.Attach(fileName!, file));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static async Task<byte[]> ContentOf(IFormFile upload, CancellationToken ct)
    {
        // One byte more than allowed is enough to know.
        var room = (int)Math.Min(upload.Length, DocumentLimits.MaxBytes + 1);
        var content = new byte[room];
        await using var stream = upload.OpenReadStream();
        await stream.ReadExactlyAsync(content, ct);
        return content;
    }
}
