using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Lodestar.Web.Localization;

internal static class TextsFeature
{
    public static IServiceCollection AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<Catalogs>().AddSingleton<Texts>();
        services.AddSingleton<IStringLocalizerFactory, TextsLocalizerFactory>();
        services.AddLocalization();
        // Letters of every script as themselves, one to four bytes instead of seven or more; what HTML gives a meaning stays encoded.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    public static void UseTexts(this WebApplication app)
    {
        var catalogs = app.Services.GetRequiredService<Catalogs>();
        app.UseWhen(ForRespondents, branch => Speak(branch, app.Environment, catalogs.RespondentLanguages));
        app.UseWhen(context => !ForRespondents(context), branch => Speak(branch, app.Environment, catalogs.Languages));
    }

    private static bool ForRespondents(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/s")
        || context.Request.Path.StartsWithSegments("/t")
        || context.Request.Path.StartsWithSegments("/gather/answer")
        || context.Request.Path.StartsWithSegments("/gather/surveys")
            && context.Request.Path.Value!.EndsWith("/preview", StringComparison.Ordinal);

    private static void Speak(IApplicationBuilder app, IHostEnvironment environment, IReadOnlyList<CultureInfo> spoken)
    {
        string[] languages = [.. spoken.Select(l => l.Name), .. environment.IsProduction() ? (string[])[] : [Catalogs.Pseudo]];
        app.UseRequestLocalization(options =>
        {
            options.SetDefaultCulture("en").AddSupportedCultures(languages).AddSupportedUICultures(languages);
            options.RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider(),
                new CookieRequestCultureProvider(),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
    }
}

/// <summary>Validation messages come from the same catalog.</summary>
internal sealed class TextsLocalizerFactory(Texts texts) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new TextsLocalizer(texts);

    public IStringLocalizer Create(string baseName, string location) => new TextsLocalizer(texts);

    private sealed class TextsLocalizer(Texts texts) : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, texts[name]);

        public LocalizedString this[string name, params object[] arguments] => new(name, texts[name, arguments]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
