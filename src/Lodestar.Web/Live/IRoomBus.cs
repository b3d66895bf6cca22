namespace Lodestar.Web.Live;

/// <summary>Says that something changed; never what. Pages then fetch their own view again.</summary>
public interface IRoomBus
{
    ValueTask PublishAsync(Guid organizationId, Guid roomId, string part, CancellationToken ct);

    IAsyncEnumerable<string> ListenAsync(Guid organizationId, Guid roomId, CancellationToken ct);
}

/// <summary>What of a room changed.</summary>
public static class RoomPart
{
    public const string Everything = "everything";
    public const string Themes = "themes";
    public const string Board = "board";

    /// <summary>Nothing: the line is alive.</summary>
    public const string Beat = "";
}
