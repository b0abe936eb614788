namespace OrderFlow.Local.Console.Overview;

/// <summary>What passes from one resource to another on the system map.</summary>
/// <param name="From">The key of the resource that sends.</param>
/// <param name="To">The key of the one that gets.</param>
/// <param name="Pulse">The hop that lights it up.</param>
internal sealed record MapEdge(string From, string To, string Pulse);
