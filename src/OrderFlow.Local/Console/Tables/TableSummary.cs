namespace OrderFlow.Local.Console.Tables;

/// <summary>A table in the list of tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">The attributes of its key.</param>
/// <param name="Items">How many items it has.</param>
internal sealed record TableSummary(string Name, IReadOnlyList<string> Keys, long Items);
