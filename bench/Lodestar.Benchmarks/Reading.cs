using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lodestar.Benchmarks;

/// <summary>What readers of a large survey wait for: finding its themes, each page 200 times, one more answer, and its files.</summary>
internal static partial class Reading
{
    private const int Looks = 200;

    public static async Task RunAsync(string? data, int answers, string? postgres)
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-");
        try
        {
            var watch = Stopwatch.StartNew();
            var remarks = MadeUp.Like(data is null ? [] : [.. LabelledAnswers.In(data)])(answers);
            var seed = await ReadingSeed.PlantAsync(folder.FullName, postgres, remarks);
            Console.WriteLine(
                $"{answers:N0} answers on {(postgres is null ? "SQLite" : "PostgreSQL")}, made in {watch.Elapsed.TotalSeconds:N1} s"
            );
            using var program = await RunningLodestar.StartAsync(folder.FullName, postgres);
            using var reader = new Visitor(program.Address);
            await SignInAsync(program, reader, folder.FullName, postgres);
            await MeasureAsync(program, reader, $"/gather/surveys/{seed.Survey.Id}", $"/s/{seed.Survey.Code}", seed.Unit);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(RunningLodestar program, Visitor reader, string survey, string link, Guid unit)
    {
        await reader.SubmitAsync($"{survey}/themes");
        await UntilHeardAsync(program, reader, $"{survey}/themes", "themes while open");
        await reader.SubmitAsync($"{survey}/participation");
        await LookAsync(program, reader, "open", survey, await ThemeIn(reader, survey));
        await AnswerAsync(reader, survey, link, unit);

        var watch = Stopwatch.StartNew();
        await reader.SubmitAsync(survey, $"{survey}/closure");
        Console.WriteLine($"{"closing", -26} {watch.Elapsed.TotalSeconds, 8:N1} s");
        await UntilHeardAsync(program, reader, $"{survey}/themes", "themes once closed");
        await LookAsync(program, reader, "closed", survey, await ThemeIn(reader, survey));
        foreach (var file in new[] { "themes.csv", "quotes.csv", "answers.csv" })
            await DownloadAsync(program, reader, $"{survey}/{file}");
    }

    private static async Task UntilHeardAsync(RunningLodestar program, Visitor reader, string page, string what)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), program.Cpu);
        while ((await reader.ReadAsync(page)).Contains("<theme-news", StringComparison.Ordinal))
            await Task.Delay(200);
        Console.WriteLine(
            $"{what, -26} {watch.Elapsed.TotalSeconds, 8:N1} s   {(program.Cpu - cpu).TotalSeconds, 6:N1} s of CPU   {program.MostMemory, 6:N0} MiB at most"
        );
    }

    private static async Task LookAsync(RunningLodestar program, Visitor reader, string state, string survey, string? theme)
    {
        var table = new Table($"while {state}", "p50 ms", "p99 ms", "CPU ms", "KiB");
        string[] pages = ["participation", "themes", "themes?p=2", "gap", "quotes?q=the+people", "quotes?q=calm", "pack", ""];
        foreach (var page in pages)
            await AddAsync(table, program, reader, page == "" ? "survey" : page, $"{survey}/{page}".TrimEnd('/'));
        if (theme is not null)
            await AddAsync(table, program, reader, "a theme", theme);
        await AddAsync(table, program, reader, "gather", "/gather");
        table.Print();
    }

    private static async Task AddAsync(Table table, RunningLodestar program, Visitor reader, string name, string path)
    {
        for (var warm = 0; warm < 40; warm++)
            await reader.LookAsync(path);
        var (waits, bytes, cpu) = (new List<double>(), 0L, program.Cpu);
        for (var look = 0; look < Looks; look++)
        {
            var seen = await reader.LookAsync(path);
            waits.Add(seen.Milliseconds);
            bytes = seen.Bytes;
        }
        waits.Sort();
        table.Add(name, waits[Looks / 2], waits[Looks * 99 / 100], (program.Cpu - cpu).TotalMilliseconds / Looks, bytes / 1024.0);
    }

    /// <summary>Five more people answer at the door; how long until the themes count them.</summary>
    private static async Task AnswerAsync(Visitor reader, string survey, string link, Guid unit)
    {
        var before = HeardIn(await reader.ReadAsync($"{survey}/themes"));
        for (var person = 0; person < 5; person++)
        {
            var thanks = await reader.SubmitAsync(
                link,
                null,
                ("Form.Answers[0].Text", "Everybody stayed calm and told people what happens next."),
                ("Form.UnitId", unit.ToString()),
                ("Form.Level", "Frontline")
            );
            if (!thanks.Contains("Recorded", StringComparison.Ordinal))
                throw new InvalidOperationException("An answer was not taken.");
        }
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            if (HeardIn(await reader.ReadAsync($"{survey}/themes")) != before)
            {
                Console.WriteLine($"{"five more in the themes", -26} {watch.Elapsed.TotalSeconds, 8:N1} s");
                return;
            }
            await Task.Delay(100);
        }
        Console.WriteLine("five more in the themes: not within a minute");
    }

    private static async Task DownloadAsync(RunningLodestar program, Visitor reader, string path)
    {
        var (before, cpu) = (program.Memory, program.Cpu);
        using var done = new CancellationTokenSource();
        var most = 0.0;
        var looking = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                most = Math.Max(most, program.Memory);
                await Task.Delay(20);
            }
        });
        try
        {
            var (first, last, bytes) = await reader.DownloadAsync(path);
            Console.WriteLine(
                $"{Path.GetFileName(path), -26} {last, 8:N2} s   {(program.Cpu - cpu).TotalSeconds:N2} s of CPU   first byte {first:N2} s   {bytes / 1048576.0:N1} MiB   memory +{Math.Max(0, most - before):N0} MiB at most"
            );
        }
        catch (HttpRequestException problem)
        {
            Console.WriteLine($"{Path.GetFileName(path), -26} {problem.StatusCode}");
        }
        finally
        {
            await done.CancelAsync();
            await looking;
        }
    }

    private static async Task SignInAsync(RunningLodestar program, Visitor reader, string folder, string? postgres)
    {
        string[] arguments =
        [
            RunningLodestar.Program,
            "link",
            ReadingSeed.Email,
            "--Data:Folder",
            folder,
            "--Data:PostgreSql",
            postgres ?? "",
            "--Mail:PublicUrl",
            program.Address.ToString(),
        ];
        using var link = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var printed = await link.StandardOutput.ReadToEndAsync();
        await reader.SubmitAsync(
            new Uri(printed.Split('\n').First(line => line.Contains("/sign-in/link/", StringComparison.Ordinal)).Trim()).AbsolutePath
        );
    }

    private static async Task<string?> ThemeIn(Visitor reader, string survey) =>
        ThemePath().Match(await reader.ReadAsync($"{survey}/themes")) is { Success: true } found ? found.Value : null;

    private static string HeardIn(string page) => Heard().Match(page).Groups[1].Value;

    [GeneratedRegex("/gather/themes/[0-9a-f-]{36}")]
    private static partial Regex ThemePath();

    [GeneratedRegex("([0-9,]+) answers, ranked")]
    private static partial Regex Heard();
}
