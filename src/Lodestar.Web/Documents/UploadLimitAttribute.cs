using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lodestar.Web.Documents;

/// <summary>
/// Turns a form away that says itself that it is larger than so many bytes, before it is read; the page it came from is asked for again
/// with <c>?refused=size</c> and says so (H1).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long RoomForTheForm = 64 * 1024;

    public long Bytes => bytes;

    public int Order => -1000; // before the antiforgery check, which reads the form

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > bytes + RoomForTheForm)
            context.Result = new RedirectResult($"{context.HttpContext.Request.Path}?refused=size");
    }
}
