namespace Lodestar.Web.Documents.Reading;

internal static class ReadingFeature
{
    public static IServiceCollection AddDocumentReading(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration("Documents:Pdf");
        return services.AddSingleton<PdfWords>().AddSingleton<DocumentReader>();
    }
}
