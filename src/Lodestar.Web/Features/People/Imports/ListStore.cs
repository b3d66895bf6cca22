namespace Lodestar.Web.Features.People.Imports;

/// <summary>Keeps an uploaded list between its preview and its import, and forgets it after a day.</summary>
public sealed class ListStore(LodestarDb db, TimeProvider clock)
{
    private const int PieceLength = 256 * 1024;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task KeepAsync(UploadedList list, Stream content, CancellationToken ct)
    {
        await ForgetExpiredAsync(ct);
        await db.InTransactionAsync(
            async c =>
            {
                db.Add(list);
                db.Enqueue(new ForgetList(list.Id), list.ExpiresAt);
                await db.SaveChangesAsync(c);
                return await KeepPiecesAsync(list, content, c);
            },
            ct
        );
    }

    /// <summary>The list as one file again, readable by nobody else and gone when it is closed.</summary>
    public async Task<Stream> OpenAsync(UploadedList list, CancellationToken ct)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"lodestar-{Guid.NewGuid():N}"), options);
        var pieces = db.Set<ListPiece>().AsNoTracking().Where(p => p.ListId == list.Id).OrderBy(p => p.Ordinal).Select(p => p.Bytes);
        await foreach (var bytes in pieces.AsAsyncEnumerable().WithCancellation(ct))
            await file.WriteAsync(bytes, ct);
        file.Position = 0;
        return file;
    }

    public Task ForgetExpiredAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.InTransactionAsync(c => db.Set<UploadedList>().Where(l => l.ExpiresAt < now).ExecuteDeleteAsync(c), ct);
    }

    private async Task<int> KeepPiecesAsync(UploadedList list, Stream content, CancellationToken ct)
    {
        var buffer = new byte[PieceLength];
        for (var ordinal = 0; ; ordinal++)
        {
            var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
            if (read == 0)
                return ordinal;
            var piece = new ListPiece
            {
                OrganizationId = list.OrganizationId,
                ListId = list.Id,
                Ordinal = ordinal,
                Bytes = buffer[..read],
            };
            db.Add(piece);
            await db.SaveChangesAsync(ct);
            db.Entry(piece).State = EntityState.Detached; // fifty megabytes need not be in memory twice
        }
    }
}
