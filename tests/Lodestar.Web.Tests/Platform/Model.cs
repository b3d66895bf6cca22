using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Tests.Platform;

/// <summary>The program's model, without the program.</summary>
internal static class Model
{
    /// <summary>As SQLite sees it, over no database at all.</summary>
    public static LodestarDb Open() => Open(new DataOptions { Folder = Path.GetTempPath() });

    public static LodestarDb Open(DataOptions data)
    {
        var options = new DbContextOptionsBuilder<LodestarDb>();
        options.UseLodestar(data);
        return new LodestarDb(options.Options, new CurrentPerson(), new WriteGate(single: data.IsSqlite));
    }

    public static IModel DesignOf(LodestarDb db) => db.GetService<IDesignTimeModel>().Model;
}
