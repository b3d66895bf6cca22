using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Migrations;

/// <summary>The program's model as SQLite sees it; no database is opened.</summary>
internal static class Model
{
    public static LodestarDb Open()
    {
        var options = new DbContextOptionsBuilder<LodestarDb>();
        options.UseLodestar(new DataOptions());
        return new LodestarDb(options.Options, new CurrentPerson(), new WriteGate(single: true));
    }
}
