using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Lodestar.Web.Features.Write.Drafts;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>The checks in plain words: what each is called, what it asks, and what was found.</summary>
internal static class CheckTexts
{
    public static string Name(this Check check, Texts texts) =>
        check switch
        {
            Check.Criteria => texts["The criteria"],
            Check.TrueAndWorth => texts["True today, and worth becoming"],
            Check.Evidence => texts["Evidence"],
            Check.Roles => texts["Role test"],
            Check.Values => texts["Our values"],
            Check.Segments => texts["All our customers"],
            Check.Rest => texts["Fresh eyes"],
        };

    public static string Asks(this Check check, Texts texts) =>
        check switch
        {
            Check.Criteria => texts["Do more than half say of each that the sentence meets it?"],
            Check.TrueAndWorth => texts["Who we are, and what we aim to be: both must pass."],
            Check.Evidence => texts["Is there anything that shows it already happens?"],
            Check.Roles => texts["Does somebody of every role know what to do with it tomorrow?"],
            Check.Values => texts["Does it live our values, and work against none?"],
            Check.Segments => texts["Does it hold for every kind of customer, whatever brings them?"],
            Check.Rest => texts["Does it say what was meant to those who come back to it?"],
        };

    public static string Action(this Check check, CheckFindings found, Texts texts) =>
        check switch
        {
            Check.Criteria or Check.TrueAndWorth => texts["Rate it"],
            Check.Evidence => texts["Attach evidence"],
            Check.Roles => texts["Ask the roles"],
            Check.Values => texts["Lay it beside the values"],
            Check.Segments => texts["Ask for each customer"],
            Check.Rest when found.Rest is null => texts["Let it rest"],
            Check.Rest => texts["Meant and read"],
        };

    public static string Url(this Check check, CheckFindings found, DraftVersion version) =>
        check switch
        {
            Check.Criteria or Check.TrueAndWorth => $"/write/versions/{version.Id}/rating",
            Check.Evidence => $"/write/drafts/{version.DraftId}/evidence",
            Check.Roles => $"/write/drafts/{version.DraftId}/roles",
            Check.Values => $"/write/versions/{version.Id}/values",
            Check.Segments => $"/write/versions/{version.Id}/segments",
            Check.Rest when found.Rest is { } rest => $"/write/cooling-offs/{rest.Id}/readings",
            Check.Rest => $"/write/drafts/{version.DraftId}/cooling-off",
        };

    public static string Name(this CheckState state, Texts texts) =>
        state switch
        {
            CheckState.Passes => texts["passes"],
            CheckState.Open => texts["open"],
            CheckState.Fails => texts["not yet"],
        };

    public static string NameOf(this Texts texts, WorkRole role) => texts["{0}, {1}", role.Function, texts.NameOf(role.Level)];

    /// <summary>What was found, in a line; what this person may not see yet is told as what they have to do first.</summary>
    public static string Say(this Texts texts, Check check, CheckFindings found) =>
        check switch
        {
            Check.Criteria or Check.TrueAndWorth when found.Criteria is null => texts["Rate it yourself to see what the team thinks."],
            Check.Criteria => Criteria(texts, found.Criteria!),
            Check.TrueAndWorth => string.Join(
                " · ",
                found
                    .Criteria!.Lines.Where(Checklist.IsOfPair)
                    .OrderBy(l => l.Criterion)
                    .Select(l => texts["{0}: {1} of {2}", l.Criterion.Name(texts), l.Passing, l.People])
            ),
            Check.Evidence => found.Evidence == 0
                ? texts["Nothing is attached yet."]
                : texts.Count(found.Evidence, "{0} piece of evidence", "{0} pieces of evidence"),
            Check.Roles => Roles(texts, found.Roles),
            Check.Values => found.Values is { } values
                ? texts["{0} of {1} values are lived", values.Lines.Count(l => l.Average >= Rating.Passing), values.Lines.Count]
                : texts["Rate it yourself to see what the team thinks."],
            Check.Segments => found.Segments is { } segments
                ? texts[
                    "It holds for {0} of {1} kinds of customers",
                    segments.Lines.Count(l => l.Holding == l.Verdicts.Count),
                    segments.Lines.Count
                ]
                : texts["Say what you think of each to see the others."],
            Check.Rest => found.Readings is { Readings.Count: > 0 } readings
                ? texts["{0} of {1} readings meet what was meant", readings.Readings.Count - readings.Missing, readings.Readings.Count]
                : texts["Nobody has read it with fresh eyes yet, or you have yet to write what you read."],
        };

    private static string Criteria(Texts texts, CriteriaResult criteria)
    {
        var failing = criteria
            .Lines.Where(l => !Checklist.IsOfPair(l) && !l.Passes)
            .OrderBy(l => l.Criterion)
            .Select(l => l.Criterion.Name(texts));
        return string.Join(", ", failing) is { Length: > 0 } names
            ? texts["Not yet: {0}", names]
            : texts.Count(criteria.People, "{0} person has rated", "{0} people have rated");
    }

    private static string Roles(Texts texts, RoleTest roles)
    {
        const int Named = 4;
        if (roles.Lines.Count == 0)
            return texts["There is nobody in the directory."];
        var missing = roles.Missing.ToList();
        if (missing.Count == 0)
            return texts.Count(roles.Answered, "{0} role knows what to do", "{0} roles know what to do");
        var first = string.Join("; ", missing.Take(Named).Select(l => texts.NameOf(l.Role)));
        return missing.Count > Named
            ? texts["{0} of {1} roles. Nobody yet from: {2} and {3} more", roles.Answered, roles.Lines.Count, first, missing.Count - Named]
            : texts["{0} of {1} roles. Nobody yet from: {2}", roles.Answered, roles.Lines.Count, first];
    }
}
