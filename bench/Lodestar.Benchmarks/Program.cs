using Lodestar.Benchmarks;

// Names after the command choose which figures are taken, a folder is where data for quality lies.
var data = args.FirstOrDefault(Directory.Exists);
var names = args.Where((arg, at) => arg != data && !IsOption(arg) && (at == 0 || !IsOption(args[at - 1]))).ToList();
Dictionary<string, Func<Task>> all = new(StringComparer.Ordinal)
{
    ["answers"] = Answers.RunAsync,
    ["encoder"] = Encoder.RunAsync,
    ["hall"] = HallBench.RunAsync,
    ["import"] = ImportBench.RunAsync,
    ["letters"] = () => Letters.RunAsync(Number("--people", 100_000)),
    ["reading"] = () => Reading.RunAsync(data, Number("--answers", 100_000), Option("--postgres")),
    ["statements"] = () => Statements.RunAsync(data),
    ["themes"] = () => Themes.RunAsync(data),
};
if (names.Find(name => !all.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no measurement '{unknown}'; choose from: {string.Join(' ', all.Keys)}.");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
foreach (var (name, run) in all.Where(bench => names.Count == 0 || names.Contains(bench.Key)))
{
    Console.WriteLine($"== {name}");
    await run();
}
return 0;

static bool IsOption(string arg) => arg.StartsWith("--", StringComparison.Ordinal);

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

int Number(string name, int otherwise) =>
    Option(name) is { } number ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
