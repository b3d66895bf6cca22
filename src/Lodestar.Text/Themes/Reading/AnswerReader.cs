using System.Runtime.InteropServices;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>Reads answers one after the other, with word and clause tables of its own, so that several can read at once.</summary>
internal sealed class AnswerReader(bool whole)
{
    private readonly List<ReadToken> _tokens = [];
    private readonly NonAnswers _nonAnswers = new();

    public WordTable Words { get; } = new();
    public ClauseTable Clauses { get; } = new();
    public List<Said> Said { get; } = [];

    /// <summary>Adds the clauses of an answer to what was said.</summary>
    public AnswerKind Read(Remark remark)
    {
        Scan(remark.Text);
        var tokens = CollectionsMarshal.AsSpan(_tokens);
        var kind = _nonAnswers.KindOf(tokens, Words, remark.Question);
        if (kind is AnswerKind.Says)
            Split(tokens, LanguageOf(remark.Text, tokens));
        return kind;
    }

    private void Scan(ReadOnlySpan<char> text)
    {
        _tokens.Clear();
        var scanner = new TokenScanner(text);
        var before = 0;
        while (scanner.Next())
        {
            var span = scanner.Span;
            var isBreak = ClauseBreaks.IsIn(text[before..span.Start]);
            _tokens.Add(new ReadToken(Words.Add(text.Slice(span.Start, span.Length), scanner.Kind), span.Start, span.Length, isBreak));
            before = span.End;
        }
    }

    private byte LanguageOf(string text, ReadOnlySpan<ReadToken> tokens)
    {
        if (Language.ScriptIn(text) is { } script)
            return Language.NumberOf($"{Language.Unknown}-{script}");
        Span<int> votes = stackalloc int[Language.Known.Count];
        foreach (var token in tokens)
            Language.Vote(Words[token.Word].SmallIn, votes);
        return Language.NumberOf(Language.CodeOf(votes));
    }

    private void Split(ReadOnlySpan<ReadToken> tokens, byte language)
    {
        var joiners = ClauseBreaks.JoinerBit(language);
        var from = 0;
        for (var at = 0; at < tokens.Length && !whole; at++)
        {
            if (tokens[at].AfterBreak)
                Close(tokens[from..at], language, ref from, at);
            if ((Words[tokens[at].Word].JoinsIn & joiners) != 0)
                Close(tokens[from..at], language, ref from, at + 1);
        }
        Close(tokens[from..], language, ref from, tokens.Length);
    }

    private void Close(ReadOnlySpan<ReadToken> clause, byte language, ref int from, int next)
    {
        if (clause.Length > 0)
            Said.Add(new Said(Clauses.Add(clause, Words, language), clause[0].Start, clause[^1].End));
        from = next;
    }
}

/// <summary>A clause as it stands in an answer.</summary>
internal readonly record struct Said(int Clause, int Start, int End);
