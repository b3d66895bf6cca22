using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Documents.Reading;

/// <summary>How PDFs are read on the server; where no reader is installed, people are told how to paste the words.</summary>
public sealed class PdfOptions
{
    /// <summary>The program that reads a PDF from its input and writes its words; found on the PATH unless a path is given.</summary>
    public string Reader { get; init; } = "pdftotext";

    /// <summary>How long one file may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>The words of a PDF, read by a program of its own with limits on memory, time and output, shut off from the network where it can be (H2).</summary>
public sealed class PdfWords(IOptions<PdfOptions> options)
{
    private static readonly string[] s_shutOff = ["--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--tmpfs", "/tmp", "--"];
    private const int MaxLetters = Core.Gather.Sources.Source.MaxTextLength * 4;
    private readonly string? _reader = Find(options.Value.Reader);
    private readonly string? _limits = Find("prlimit");
    private readonly string? _walls = Find("bwrap");
    private bool? _wallsStand;

    public async Task<DocumentReading> ReadAsync(byte[] file, CancellationToken ct)
    {
        if (IsLocked(file))
            return DocumentReading.Refused(DocumentFault.LockedPdf);
        if (_reader is null)
            return DocumentReading.Refused(DocumentFault.NoPdfReader);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(options.Value.Patience);
        try
        {
            return await RunAsync(file, patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return DocumentReading.Refused(DocumentFault.PdfTooMuch);
        }
        catch (Win32Exception)
        {
            return DocumentReading.Refused(DocumentFault.NoPdfReader);
        }
    }

    private async Task<DocumentReading> RunAsync(byte[] file, CancellationToken ct)
    {
        _wallsStand ??= await WallsStandAsync(ct);
        using var program = Process.Start(Command())!;
        // Waiting for words cannot be called off, but whoever would say them can be ended.
        using var ending = ct.Register(() => End(program));
        try
        {
            var feeding = FeedAsync(program, file, ct);
            var (text, isWhole) = await ListenAsync(program, ct);
            ct.ThrowIfCancellationRequested();
            if (!isWhole)
                return DocumentReading.Of(text);
            await feeding;
            await program.WaitForExitAsync(ct);
            return program.ExitCode == 0 ? DocumentReading.Of(text) : DocumentReading.Refused(DocumentFault.Damaged);
        }
        finally
        {
            End(program);
        }
    }

    private static void End(Process program)
    {
        if (!program.HasExited)
            program.Kill(entireProcessTree: true);
    }

    private ProcessStartInfo Command()
    {
        List<string> words = [];
        if (_limits is not null)
            words.AddRange([_limits, "--as=1073741824", "--cpu=10", "--fsize=0", "--"]);
        if (_wallsStand is true)
            words.AddRange([_walls!, .. s_shutOff]);
        words.AddRange([_reader!, "-enc", "UTF-8", "-nopgbrk", "-q", "-", "-"]);
        return new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
    }

    // Tried once with nothing in it: many containers allow no walls, and a bad file must never be the reason to go without them.
    private async Task<bool> WallsStandAsync(CancellationToken ct)
    {
        if (_walls is null)
            return false;
        using var trial = Process.Start(new ProcessStartInfo(_walls, [.. s_shutOff, "true"]) { RedirectStandardError = true })!;
        await trial.WaitForExitAsync(ct);
        return trial.ExitCode == 0;
    }

    private static async Task FeedAsync(Process program, byte[] file, CancellationToken ct)
    {
        try
        {
            await program.StandardInput.BaseStream.WriteAsync(file, ct);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped listening; what it said, and how it ended, tell the rest.
        }
    }

    private static async Task<(string Text, bool IsWhole)> ListenAsync(Process program, CancellationToken ct)
    {
        program.ErrorDataReceived += (_, _) => { };
        program.BeginErrorReadLine(); // a full pipe would hold it up
        var (text, letters) = (new StringBuilder(), new char[16 * 1024]);
        for (int read; (read = await program.StandardOutput.ReadAsync(letters, ct)) > 0; )
            if (text.Append(letters, 0, read).Length > MaxLetters)
                return (text.ToString(), false);
        return (text.ToString(), true);
    }

    // The word stands in the file's trailer, which is never packed away where a password is needed to unpack it.
    private static bool IsLocked(byte[] file) => file.AsSpan().IndexOf("/Encrypt "u8) >= 0 || file.AsSpan().IndexOf("/Encrypt<<"u8) >= 0;

    private static string? Find(string program) =>
        Path.IsPathRooted(program)
            ? File.Exists(program)
                ? program
                : null
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, program))
                .FirstOrDefault(File.Exists);
}
