namespace Lodestar.Core.Organizations.Directory;

/// <summary>What people write into the cells for a level, a language and "works remotely", in the languages of <see cref="HeaderWords"/>.</summary>
public static class CellWords
{
    private static readonly Dictionary<string, Level> s_levels = Words([
        (
            Organizations.Level.Frontline,
            "frontline,front line,frontline staff,employee,staff,team member,associate,agent,worker,crew,operational,individual contributor"
        ),
        (
            Organizations.Level.Frontline,
            "pierwsza linia,pracownik,pracownik liniowy,szeregowy,linha da frente,linha de frente,colaborador,funcionário,operacional"
        ),
        (Organizations.Level.Frontline, "mitarbeiter,mitarbeiterin,mitarbeitende,basis,operativ"),
        (
            Organizations.Level.Manager,
            "manager,management,supervisor,team lead,team leader,lead,middle management,kierownik,menedżer,manadżer,brygadzista"
        ),
        (
            Organizations.Level.Manager,
            "gerente,gestor,gestora,chefe,chefia,coordenador,coordenadora,leiter,leiterin,teamleiter,teamleiterin,führungskraft"
        ),
        (
            Organizations.Level.Executive,
            "executive,exec,director,senior management,c-level,board,ceo,dyrektor,zarząd,prezes,diretor,diretora,executivo,executiva"
        ),
        (Organizations.Level.Executive, "administração,geschäftsführer,geschäftsführerin,geschäftsleitung,vorstand,direktor,direktorin"),
    ]);

    private static readonly Dictionary<string, string> s_languages = Words([
        ("en", "english,angielski,inglês,englisch"),
        ("pl", "polish,polski,polonês,polaco,polnisch"),
        ("pt", "portuguese,portugalski,português,portugiesisch"),
        ("de", "german,niemiecki,alemão,deutsch"),
        ("es", "spanish,hiszpański,espanhol,spanisch"),
        ("fr", "french,francuski,francês,französisch"),
        ("it", "italian,włoski,italiano,italienisch"),
        ("uk", "ukrainian,ukraiński,ucraniano,ukrainisch"),
        ("ar", "arabic,arabski,árabe,arabisch"),
        ("nl", "dutch,holenderski,holandês,niederländisch"),
    ]);

    private static readonly Dictionary<string, bool> s_remote = Words([
        (true, "yes,y,true,1,x,remote,remotely,tak,zdalnie,zdalny,sim,s,remoto,ja,j,wahr"),
        (false, "no,n,false,0,-,onsite,on site,office,nie,stacjonarnie,não,presencial,nein,falsch"),
    ]);

    public static Level? Level(string cell) => s_levels.TryGetValue(Line.Fold(cell), out var level) ? level : null;

    public static bool? Remote(string cell) => s_remote.TryGetValue(Line.Fold(cell), out var remote) ? remote : null;

    /// <summary>A language by its name or by its tag ("pl", "pt-BR").</summary>
    public static string? Language(string cell) =>
        s_languages.TryGetValue(Line.Fold(cell), out var tag) ? tag
        : IsTag(cell) ? cell.ToLowerInvariant()
        : null;

    private static bool IsTag(string cell)
    {
        var parts = cell.Split('-', '_');
        return parts.Length <= 2 && Array.TrueForAll(parts, part => part.Length is 2 or 3 && part.All(char.IsAsciiLetter));
    }

    private static Dictionary<string, T> Words<T>((T Meaning, string Line)[] lines) =>
        lines
            .SelectMany(line => line.Line.Split(',').Select(word => (line.Meaning, Word: Line.Fold(word))))
            .DistinctBy(pair => pair.Word)
            .ToDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
}
