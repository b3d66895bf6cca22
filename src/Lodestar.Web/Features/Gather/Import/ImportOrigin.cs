namespace Lodestar.Web.Features.Gather.Import;

/// <summary>The program a file of answers comes from, known by the columns it always writes.</summary>
public enum ImportOrigin
{
    Unknown,
    LimeSurvey,
    GoogleForms,
    MicrosoftForms,
}

public static class ImportOrigins
{
    private static readonly HashSet<string> s_limeSurvey = Words(
        "id,response id,submitdate,date submitted,lastpage,last page,startlanguage,start language,seed,startdate,date started,datestamp,date last action,refurl,referrer url"
    );

    private static readonly HashSet<string> s_microsoft = Words(
        "id,start time,completion time,email,name,last modified time,startzeit,fertigstellungszeit,e-mail,identyfikator,godzina rozpoczęcia,godzina ukończenia,hora de início,hora de conclusão,hora de inicio,hora de finalización,heure de début,heure de fin"
    );

    private static readonly HashSet<string> s_google = Words(
        "timestamp,sygnatura czasowa,carimbo de data/hora,zeitstempel,marca temporal,horodateur"
    );

    /// <summary>Two columns that only this program writes, or for Google Forms the first one.</summary>
    public static ImportOrigin Recognize(IReadOnlyList<string> headers)
    {
        var known = headers.Select(Line.Fold).ToList();
        return known.Count > 0 && s_google.Contains(known[0]) ? ImportOrigin.GoogleForms
            : known.Count(h => s_limeSurvey.Contains(h) && h is not "id") >= 2 ? ImportOrigin.LimeSurvey
            : known.Take(6).Count(h => s_microsoft.Contains(h)) >= 3 ? ImportOrigin.MicrosoftForms
            : ImportOrigin.Unknown;
    }

    /// <summary>Columns of the program itself: times, names and addresses, which are never taken for an answer.</summary>
    public static bool IsBookkeeping(string header)
    {
        var folded = Line.Fold(header);
        return s_limeSurvey.Contains(folded) || s_microsoft.Contains(folded) || s_google.Contains(folded);
    }

    public static string NameOf(this ImportOrigin origin, Texts texts) =>
        origin switch
        {
            ImportOrigin.Unknown => texts["A table"],
            ImportOrigin.LimeSurvey => "LimeSurvey",
            ImportOrigin.GoogleForms => "Google Forms",
            ImportOrigin.MicrosoftForms => "Microsoft Forms",
        };

    private static HashSet<string> Words(string line) => [.. line.Split(',').Select(Line.Fold)];
}
