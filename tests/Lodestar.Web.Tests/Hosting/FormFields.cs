using AngleSharp.Html.Dom;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>What a browser would send of a form as it stands.</summary>
internal static class FormFields
{
    public static IEnumerable<(string Name, string Value)> Of(IHtmlFormElement form)
    {
        foreach (var element in form.Elements.Where(e => !e.HasAttribute("disabled")))
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name, Type: "checkbox" or "radio" } choice:
                    if (choice.IsChecked)
                        yield return (name, choice.GetAttribute("value") ?? "on");
                    break;
                case IHtmlInputElement { Type: "submit" or "button" or "image" or "file" or "reset" }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    foreach (var option in select.Options.Where(o => o.IsSelected))
                        yield return (name, option.Value);
                    break;
            }
    }

    public static MultipartFormDataContent Multipart(
        IEnumerable<(string Name, string Value)> fields,
        IEnumerable<(string Field, string FileName, byte[] Content)> files
    )
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (field, fileName, file) in files)
            content.Add(new ByteArrayContent(file), field, fileName);
        return content;
    }
}
