namespace Lodestar.Web.Demo;

/// <summary>One stage's part of Northquay's story; the same rows every time.</summary>
public interface IDemoChapter
{
    /// <summary>People 0, Gather 10, Themes 15, Write 20, Gut check 30, Triangle 40, Share 50, Measure 60.</summary>
    int Order { get; }

    Task SeedAsync(DemoStory story, CancellationToken ct);
}
