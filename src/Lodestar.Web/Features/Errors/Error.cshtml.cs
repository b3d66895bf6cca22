using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Errors;

/// <summary>Whatever went wrong, in one sentence, with a way back; never a stack trace.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public void OnGet(int? status)
    {
        if (Outage.IsToldBy(HttpContext))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = Outage.RetrySeconds.ToString(CultureInfo.InvariantCulture);
        }
        Status = status ?? Response.StatusCode;
    }

    public void OnPost(int? status) => OnGet(status);
}
