using Lodestar.Benchmarks;

// Names after the command choose which figures are taken, a folder is where data for quality lies.
var data = args.FirstOrDefault(Directory.Exists);
var answers = Option("--answers");
var postgres = Option("--postgres");
var names = args.Where((arg, at) => arg != data && !IsOption(arg) && (at == 0 || !IsOption(args[at - 1]))).ToList();
Dictionary<string, Func<Task>> all = new(StringComparer.Ordinal)
{
    ["answers"] = Answers.RunAsync,
    ["encoder"] = Encoder.RunAsync,
    ["hall"] = HallBench.RunAsync,
    ["import"] = ImportBench.RunAsync,
    ["letters"] = Letters.RunAsync,
    ["quality"] = () => Themes.QualityAsync(data),
    ["reading"] = () => Reading.RunAsync(data, int.Parse(answers ?? "100000", System.Globalization.CultureInfo.InvariantCulture), postgres),
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

static bool IsOption(string arg) => arg.StartsWith("--", StringComparison.Ordinal);

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();
