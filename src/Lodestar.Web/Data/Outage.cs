using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lodestar.Web.Data;

/// <summary>Tells a database that is away for a moment from a mistake of ours.</summary>
internal static class Outage
{
    /// <summary>Whoever asks again after this many seconds may well be answered.</summary>
    public const int RetrySeconds = 5;

    private const int Busy = 5;
    private const int Locked = 6;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <summary>Whether the page to be shown has to say that an outage kept the one that was asked for away.</summary>
    public static bool IsToldBy(HttpContext http) => IsBehind(http.Features.Get<IExceptionHandlerFeature>()?.Error);

    /// <summary>Whether this went wrong because the database could not be reached, was going down or coming up, or its disk did not answer.</summary>
    public static bool IsBehind(Exception? problem) =>
        problem switch
        {
            null => false,
            NpgsqlException { IsTransient: true } => true,
            PostgresException { SqlState: PostgresErrorCodes.ObjectNotInPrerequisiteState } => true, // takes no connections
            SqliteException { SqliteErrorCode: Busy or Locked or InputOutput or Full or CannotOpen } => true,
            _ => IsBehind(problem.InnerException),
        };
}
