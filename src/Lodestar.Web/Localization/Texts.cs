using System.Globalization;

namespace Lodestar.Web.Localization;

/// <summary>What the program says, in the reader's language. The English sentence is the key; {0} {1} are filled in.</summary>
public sealed class Texts(Catalogs catalogs)
{
    public string this[string english] => catalogs.Current.Find(english);

    public string this[string english, params object?[] with] => Fill(catalogs.Current.Find(english), with);

    /// <summary>"1 answer", "2 answers": the count is {0}.</summary>
    public string Count(long count, string one, string many, params object?[] with) =>
        Fill(catalogs.Current.Find(count == 1 ? one : many), [count, .. with]);

    private static string Fill(string text, object?[] with) => string.Format(CultureInfo.CurrentCulture, text, with);
}
