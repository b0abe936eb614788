using OrderFlow.Local.Console.Serving;

namespace OrderFlow.Local.Console.Tables;

/// <summary>The tables, and the items of one.</summary>
internal sealed record TablesModel
{
    /// <summary>How many attributes have a column of their own, beside the key.</summary>
    private const int MostColumns = 6;

    public required PageRequest Request { get; init; }

    public required IReadOnlyList<TableSummary> Tables { get; init; }

    /// <summary>The table whose items are shown, or null.</summary>
    public required TableSummary? Selected { get; init; }

    public required IReadOnlyList<TableItem> Items { get; init; }

    /// <summary>The address of the next items, or null on the last page.</summary>
    public required string? Next { get; init; }

    /// <summary>The attributes that have a column: the key, then those that most items have.</summary>
    public IReadOnlyList<string> Columns =>
    [
        .. Selected?.Keys ?? [],
        .. Items.SelectMany(item => item.Cells.Keys).Where(name => Selected?.Keys.Contains(name) != true)
            .CountBy(name => name).OrderByDescending(pair => pair.Value).Take(MostColumns).Select(pair => pair.Key),
    ];
}
