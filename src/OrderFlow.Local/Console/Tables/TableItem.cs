namespace OrderFlow.Local.Console.Tables;

/// <summary>An item as it is shown.</summary>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Cells">Its attributes, each as short text.</param>
/// <param name="Json">All of it, as JSON.</param>
internal sealed record TableItem(string Key, IReadOnlyDictionary<string, string> Cells, string Json);
