namespace Lodestar.Web.Operations;

/// <summary>Marks a page that takes anonymous answers: no trace of a request to it is recorded, since a trace carries its moment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LeavesNoTraceAttribute : Attribute;
