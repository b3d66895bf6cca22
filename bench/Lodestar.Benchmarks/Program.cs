using Lodestar.Benchmarks;
using Lodestar.Benchmarks.Halls;
using Lodestar.Benchmarks.Readers;
using Lodestar.Benchmarks.Rooms;

if (args is [BareStreams.Word, var url])
{
    await BareStreams.ServeAsync(url);
    return 0;
}

// Each figure is taken in this process; names after the command choose which, a folder is where data for quality lies, --name value says how.
Dictionary<string, string> options = new(StringComparer.Ordinal);
List<string> words = [];
for (var at = 0; at < args.Length; at++)
    if (args[at].StartsWith("--", StringComparison.Ordinal) && at + 1 < args.Length)
        options[args[at][2..]] = args[++at];
    else
        words.Add(args[at]);
var data = words.Find(Directory.Exists);
var names = words.Where(word => word != data).ToList();
Dictionary<string, Func<Task>> all = new(StringComparer.Ordinal)
{
    ["answers"] = () => AnswerBench.RunAsync(options),
    ["endurance"] = () => Endurance.RunAsync(options),
    ["encoder"] = Encoder.RunAsync,
    ["gate"] = Gate.RunAsync,
    ["hall"] = () => HallBench.RunAsync(options),
    ["import"] = ImportBench.RunAsync,
    ["letters"] = () => Letters.RunAsync(Number("people", 100_000)),
    ["quality"] = () => Themes.QualityAsync(data),
    ["readers"] = () => ReaderBench.RunAsync(options),
    ["reading"] = () => Reading.RunAsync(data, Number("answers", 100_000), options.GetValueOrDefault("postgres")),
    ["room"] = () => RoomBench.RunAsync(options),
    ["statements"] = () => Statements.RunAsync(data),
    ["themes"] = () => Themes.RunAsync(data),
};
if (names.Find(name => !all.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no measurement '{unknown}'; choose from: {string.Join(' ', all.Keys)}.");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
foreach (var (name, run) in all.Where(bench => names.Count == 0 ? bench.Key != "quality" : names.Contains(bench.Key)))
{
    Console.WriteLine($"== {name}");
    await run();
}
return Environment.ExitCode;

int Number(string name, int otherwise) =>
    options.TryGetValue(name, out var number) ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
