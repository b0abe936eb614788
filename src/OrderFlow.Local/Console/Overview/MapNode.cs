namespace OrderFlow.Local.Console.Overview;

/// <summary>A resource on the system map.</summary>
/// <param name="Key">What hops name it by, <c>kind:name</c>.</param>
/// <param name="Kind">The word for what it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Link">The page that shows more of it, or null.</param>
internal sealed record MapNode(string Key, string Kind, string Name, string? Link);
