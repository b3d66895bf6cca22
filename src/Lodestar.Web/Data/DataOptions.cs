using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;

namespace Lodestar.Web.Data;

/// <summary>Where everything is kept. Nothing needs to be set.</summary>
public sealed class DataOptions
{
    /// <summary>The folder for the embedded database, mail without a mail server, and uploads.</summary>
    [Required]
    public string Folder { get; init; } = "data";

    /// <summary>A PostgreSQL connection string; when it is set, the embedded database is not used.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>
    /// A connection string straight to PostgreSQL, where <see cref="PostgreSql"/> leads through a pooler that lends a connection for one
    /// transaction only: live news need one that stays (T7).
    /// </summary>
    public string? PostgreSqlDirect { get; init; }

    /// <summary>Where news of rooms are listened for.</summary>
    public string? ForNews => string.IsNullOrWhiteSpace(PostgreSqlDirect) ? PostgreSql : PostgreSqlDirect;

    public bool IsSqlite => string.IsNullOrWhiteSpace(PostgreSql);

    public string SqliteFile => Path.Combine(Folder, "lodestar.db");

    public string SqliteConnection =>
        new SqliteConnectionStringBuilder
        {
            DataSource = SqliteFile,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
}
