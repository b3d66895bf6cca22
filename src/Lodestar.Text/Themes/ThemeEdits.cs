using Lodestar.Text.Themes.Placing;

namespace Lodestar.Text.Themes;

/// <summary>Replays what people changed. An edit of a theme or an answer that is no longer there changes nothing.</summary>
internal sealed class ThemeEdits(IEnumerable<ThemeDraft> drafts, Evidence evidence)
{
    private readonly Dictionary<string, ThemeDraft> _byKey = drafts.ToDictionary(draft => draft.Key, StringComparer.Ordinal);
    private Dictionary<int, int>? _positions;

    public List<ThemeDraft> Apply(IReadOnlyList<ThemeEdit> edits)
    {
        foreach (var edit in edits)
            Apply(edit);
        return [.. _byKey.Values];
    }

    private void Apply(ThemeEdit edit)
    {
        switch (edit)
        {
            case RenameTheme rename when _byKey.TryGetValue(rename.Key, out var renamed):
                renamed.Name = rename.Name;
                break;
            case MergeThemes merge
                when merge.From != merge.Into && _byKey.TryGetValue(merge.Into, out var into) && _byKey.Remove(merge.From, out var from):
                into.Absorb(from);
                break;
            case SplitTheme split when _byKey.TryGetValue(split.Key, out var whole) && !_byKey.ContainsKey(split.NewKey):
                _byKey.Add(split.NewKey, Split(whole, split));
                break;
            case PinRemark pin:
                Put(pin.Key, pin.Remark);
                break;
            case ExcludeRemark exclude:
                Take(exclude.Key, exclude.Remark);
                break;
            case MoveRemark move when _byKey.ContainsKey(move.Into):
                Take(move.From, move.Remark);
                Put(move.Into, move.Remark);
                break;
        }
    }

    private ThemeDraft Split(ThemeDraft whole, SplitTheme split)
    {
        var phrases = new PhraseFilter(evidence, split.Phrases);
        var (part, rest) = (new List<int>(), new List<int>(whole.Remarks.Length));
        foreach (var remark in whole.Remarks)
        {
            var goes = phrases.IsSaidIn(remark);
            if (goes)
                part.Add(remark);
            if (!goes || phrases.IsMoreSaidIn(remark, whole.Sources))
                rest.Add(remark);
        }
        whole.Remarks = [.. rest];
        return new ThemeDraft(split.NewKey, split.Name) { Remarks = [.. part], Sources = [.. whole.Sources] };
    }

    private void Put(string key, int remark)
    {
        if (_byKey.TryGetValue(key, out var theme) && PositionOf(remark) is { } position)
            theme.Add(position);
    }

    private void Take(string key, int remark)
    {
        if (_byKey.TryGetValue(key, out var theme) && PositionOf(remark) is { } position)
            theme.Remove(at => at == position);
    }

    private int? PositionOf(int remark)
    {
        _positions ??= evidence.Corpus.Remarks.Index().ToDictionary(r => r.Item.Index, r => r.Index);
        return _positions.TryGetValue(remark, out var position) ? position : null;
    }
}
