using System.Globalization;
using Lodestar.Web.Design;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>A page of a survey that is drawn for the first visitor and filled in for all who come after.</summary>
/// <param name="asked">The survey; what was drawn of it goes when it changes.</param>
/// <param name="name">What tells the page from others of the survey in this language.</param>
/// <param name="words">What on it is this visitor's own. The nonce is added, as every page has one.</param>
internal sealed class StencilPage(AskedSurvey asked, object name, Func<HttpContext, IReadOnlyList<string>> words) : PageResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        IReadOnlyList<string> mine = [http.Nonce(), .. words(http)];
        var key = (name, CultureInfo.CurrentUICulture.Name, CultureInfo.CurrentCulture.Name, mine.Count);
        if (asked.HasRoomFor(key) && await asked.RememberAsync(key, () => DrawAsync(context, mine)) is { } stencil)
            await stencil.FillAsync(http, mine);
        else
            await base.ExecuteResultAsync(context);
    }

    private async Task<Stencil?> DrawAsync(ActionContext context, IReadOnlyList<string> mine)
    {
        var response = context.HttpContext.Response;
        var body = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await base.ExecuteResultAsync(context);
        }
        finally
        {
            response.Body = body;
        }
        return Stencil.Cut(page.GetBuffer().AsSpan(0, (int)page.Length), mine, response.ContentType!);
    }
}
