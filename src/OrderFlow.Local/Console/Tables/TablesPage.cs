using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Tables;

/// <summary>What is in the tables?</summary>
internal sealed class TablesPage(TableReader reader) : IConsolePage
{
    public const string Address = "/tables";
    private const int PageSize = 50;

    public string Path => Address;

    public Task<PageView> ShowAsync(PageRequest request)
    {
        var tables = reader.Tables;
        var selected = request.Text("table") is { } name
            ? reader.Existing(name)
            : tables.FirstOrDefault(table => table.Items > 0) ?? (tables.Count > 0 ? tables[0] : null);
        var (items, next) = selected is null ? ([], null) : reader.Items(selected, request.Text("after"), PageSize);
        var model = new TablesModel
        {
            Request = request,
            Tables = tables,
            Selected = selected,
            Items = items,
            Next = next is null ? null : request.With(("table", selected!.Name), ("after", next)),
        };
        return Task.FromResult(new PageView(selected?.Name ?? "Tables", TablesView.Of(model))
        {
            Section = Address,
            ChangesWith = [HopKind.ItemWritten],
        });
    }
}
