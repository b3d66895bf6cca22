using System.Buffers.Text;
using System.Security.Cryptography;

namespace Lodestar.Web.Security;

/// <summary>The headers every answer carries; scripts and styles come from here only, and carry this request's nonce (C1, D2, D3).</summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    /// <summary>This request's nonce, for the import map.</summary>
    public static string Nonce(this HttpContext context) =>
        context.Items[NonceKey] as string
        ?? (string)(context.Items[NonceKey] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy =
                    $"default-src 'self'; script-src 'self' 'nonce-{context.Nonce()}'; style-src 'self'; img-src 'self' data:; "
                    + "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                return next(context);
            }
        );
}
