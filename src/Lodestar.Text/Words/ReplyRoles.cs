using System.Collections.Frozen;

namespace Lodestar.Text.Words;

/// <summary>What a word may be in a reply that says nothing, however it is put: "not that I can think of", "in our case nothing".</summary>
[Flags]
internal enum ReplyRoles
{
    None = 0,

    /// <summary>Carries no meaning of its own here.</summary>
    Filler = 1,

    /// <summary>"Nothing" itself.</summary>
    Nothing = 2,
    Negation = 4,

    /// <summary>With a negation it means nothing: "can't think", "no changes".</summary>
    Denied = 8,

    /// <summary>Means nothing only with a "could": "nothing was done" is a complaint.</summary>
    Deed = 16,
    Could = 32,

    /// <summary>Speaks of the survey and not of the service: "that is my opinion", "as above".</summary>
    Survey = 64,

    /// <summary>With a negation nobody knows: "I can't say".</summary>
    Unknown = 128,

    /// <summary>Somebody else than who answers: "they did not know" is said of the service.</summary>
    Others = 256,

    /// <summary>Denied with what might be, it means nothing, whoever else is named: "they could not have done better".</summary>
    Better = 512,

    /// <summary>A could in the narrow sense: "no better than before" tells of what is.</summary>
    Might = 1024,
}

/// <summary>Tells from the roles of its words alone whether a reply says nothing.</summary>
internal static class Replies
{
    private static readonly FrozenDictionary<string, ReplyRoles> Roles = RolesIn("fillers", ReplyRoles.Filler)
        .Concat(RolesIn("nothings", ReplyRoles.Nothing))
        .Concat(RolesIn("denied", ReplyRoles.Denied))
        .Concat(RolesIn("deeds", ReplyRoles.Deed))
        .Concat(RolesIn("coulds", ReplyRoles.Could))
        .Concat(RolesIn("survey", ReplyRoles.Survey))
        .Concat(RolesIn("unknowns", ReplyRoles.Unknown))
        .Concat(RolesIn("others", ReplyRoles.Others))
        .Concat(RolesIn("betters", ReplyRoles.Better))
        .Concat(RolesIn("mights", ReplyRoles.Might))
        .GroupBy(role => role.Key, role => role.Value)
        .ToFrozenDictionary(word => word.Key, word => word.Aggregate((one, other) => one | other), StringComparer.Ordinal);

    /// <summary>The roles of a word in plain form.</summary>
    public static ReplyRoles RolesOf(string plain)
    {
        var roles = Roles.GetValueOrDefault(plain.Replace("'", "", StringComparison.Ordinal));
        if (Negation.IsNegator(plain))
            roles |= ReplyRoles.Negation;
        return Language.IsSmallWord(plain, "en") ? roles | ReplyRoles.Filler : roles;
    }

    /// <summary>`every` and `any` hold the roles that every word, and that some word, may have.</summary>
    public static ReplyKind KindOf(bool everyWordHasRole, ReplyRoles any)
    {
        if (!everyWordHasRole)
            return ReplyKind.Words;
        var (isDenied, isOfUs) = (any.HasFlag(ReplyRoles.Negation), !any.HasFlag(ReplyRoles.Others));
        if ((isDenied || any.HasFlag(ReplyRoles.Nothing)) && any.HasFlag(ReplyRoles.Might | ReplyRoles.Better))
            return ReplyKind.Nothing;
        var deeds = !any.HasFlag(ReplyRoles.Deed) || any.HasFlag(ReplyRoles.Could);
        return deeds && isOfUs && (any.HasFlag(ReplyRoles.Nothing) || (isDenied && any.HasFlag(ReplyRoles.Denied))) ? ReplyKind.Nothing
            : isOfUs && (any.HasFlag(ReplyRoles.Survey) || (isDenied && any.HasFlag(ReplyRoles.Unknown))) ? ReplyKind.Empty
            : ReplyKind.Words;
    }

    private static IEnumerable<KeyValuePair<string, ReplyRoles>> RolesIn(string list, ReplyRoles role) =>
        NonAnswer.ListIn(list).Select(word => KeyValuePair.Create(word, role));
}
