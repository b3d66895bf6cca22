using System.Text.RegularExpressions;

namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>Sentences with {this|that} in them, dealt in turn, so that hardly two come out the same and every run deals alike.</summary>
internal sealed partial class Deck(params string[] sentences)
{
    private int _dealt;

    public string Deal()
    {
        var round = _dealt / sentences.Length;
        // A stride that shares no factor with the length visits each sentence before it comes again.
        var sentence = sentences[(_dealt + round) % sentences.Length];
        var turn = _dealt++ * 7 + round * 3;
        return Choice().Replace(sentence, match => Pick(match, turn++));
    }

    private static string Pick(Match match, int turn)
    {
        var options = match.Groups[1].Value.Split('|');
        return options[turn % options.Length];
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Choice();
}
