using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Data;

internal static class DataFeature
{
    public static IServiceCollection AddData(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>().BindConfiguration("Data").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new WriteGate(single: provider.GetRequiredService<IOptions<DataOptions>>().Value.IsSqlite));
        services.AddScoped<CurrentPerson>();
        services.AddDbContext<LodestarDb>(
            (provider, options) => options.UseLodestar(provider.GetRequiredService<IOptions<DataOptions>>().Value),
            optionsLifetime: ServiceLifetime.Singleton // they are the same for everybody, and made anew they cost more than many a page
        );
        services.AddSingleton<IXmlRepository, KeyRepository>();
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(o =>
            o.XmlRepository = provider.GetRequiredService<IXmlRepository>()
        ));
        return services.AddSingleton<Migrator>();
    }

    /// <summary>The same model on either database; the connection string says which.</summary>
    public static DbContextOptionsBuilder UseLodestar(this DbContextOptionsBuilder options, DataOptions data) =>
        data.IsSqlite
            ? options
                .UseSqlite(data.SqliteConnection)
                .AddInterceptors(new SqlitePragmas())
                .ReplaceService<IRelationalAnnotationProvider, LodestarSqliteAnnotations>()
                .ReplaceService<IMigrationsSqlGenerator, LodestarSqliteSql>()
            // The snapshot is SQLite's; the schema-equality test guards what this warning would.
            : options.UseNpgsql(data.PostgreSql).ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
}
