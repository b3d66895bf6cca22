namespace Lodestar.Core.Triangle;

/// <summary>The two kinds of service; standards, scenarios and observations need both (R46).</summary>
public enum ServiceKind
{
    /// <summary>The everyday exchange.</summary>
    Normal,

    /// <summary>Something has gone wrong and is put right.</summary>
    Exception,
}
