using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Lodestar.Web.Commands;

/// <summary>What the person at the server can put right, in a sentence that says how; anything else is a fault of ours and is shown whole.</summary>
internal static class Troubles
{
    public static string? Explain(Exception trouble) =>
        trouble switch
        {
            NewerDatabaseException newer => newer.Message,
            IOException { InnerException: AddressInUseException } => "Something already answers at this address. "
                + "Stop it, or give another one: lodestar --urls http://localhost:5081",
            DirectoryNotFoundException missing => $"This folder is not there: {missing.Message} Create it, or name another.",
            UnauthorizedAccessException denied =>
                $"{denied.Message} Give this account the right to write there, or name another folder with --Data:Folder.",
            DbException or { InnerException: SocketException } or { InnerException: DbException } =>
                $"The database could not be used: {trouble.Message} "
                    + "See --Data:Folder (SQLite) or --Data:PostgreSql in docs/operators.md.",
            _ => null,
        };
}
