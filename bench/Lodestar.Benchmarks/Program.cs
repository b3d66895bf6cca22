using Lodestar.Benchmarks;

// Each figure is taken in this process; names after the command choose which, a folder is where data for quality lies.
var data = args.FirstOrDefault(Directory.Exists);
var names = args.Where(arg => arg != data).ToList();
Dictionary<string, Func<Task>> all = new(StringComparer.Ordinal)
{
    ["answers"] = Answers.RunAsync,
    ["encoder"] = Encoder.RunAsync,
    ["hall"] = HallBench.RunAsync,
    ["import"] = ImportBench.RunAsync,
    ["letters"] = Letters.RunAsync,
    ["quality"] = () => Themes.QualityAsync(data),
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
