using System.Diagnostics;
using Lodestar.Lexicon;

// Makes lexicon.bin and encoder.bin from the pinned npm packages: lodestar-lexicon PACKAGES FOLDER
if (args is not [var packages, var folder])
{
    Console.Error.WriteLine(
        "Two folders are expected: the one of package-lock.json, and the one to make with lexicon.bin and encoder.bin in it."
    );
    return 2;
}
var watch = Stopwatch.StartNew();
try
{
    Production.Run(packages, folder, done => Console.WriteLine($"{watch.Elapsed.TotalSeconds, 6:0.0} s  {done}"));
    return 0;
}
catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
