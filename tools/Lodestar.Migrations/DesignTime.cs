using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Migrations;

/// <summary>Entity Framework's design-time services over the model as SQLite sees it.</summary>
internal sealed class DesignTime : IDisposable
{
    private readonly DbContext _db;
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    private DesignTime(DbContext db, bool anew)
    {
        _db = db;
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
        services.AddScoped<IMigrationsCodeGenerator, NeutralMigrationsGenerator>();
        if (anew)
            services.AddScoped<IMigrationsAssembly, NoMigrations>();
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
    }

    public IMigrationsScaffolder Scaffolder => _scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();

    public static DesignTime Open(bool anew) => new(Model.Open(), anew);

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
        _db.Dispose();
    }
}
