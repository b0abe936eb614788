namespace OrderFlow.Local.Console.Tables;

/// <summary>Reads tables for the console.</summary>
internal sealed class TableReader
{
    public IReadOnlyList<TableSummary> Tables => [];

    /// <summary>A page of items.</summary>
    /// <returns>The items, and what asks for the next ones; null at the end.</returns>
    public (IReadOnlyList<TableItem> Items, string? Next) Items(TableSummary table, string? after, int most) => ([], null);
}
