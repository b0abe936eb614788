using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>Pages come straight from SQLite's indexes: nothing is sorted and no table is searched from its beginning.</summary>
public sealed class QueryPlanTests
{
    private static readonly TableDefinition Table = new("orders", "", 0, new KeySchema(new KeyAttribute("id", "S"), new KeyAttribute("seq", "N")));
    private static readonly IndexDefinition Index = new("by", IsGlobal: true, Table.Key, "ALL", []);
    private static readonly ItemKey Key = new([1], [2]);
    private static readonly KeyBound Bound = new([3], Included: true);

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    [InlineData(true, true, false)]
    public async Task A_range_is_read_in_the_order_that_it_has_on_disk(bool ofIndex, bool ofPartition, bool forward)
    {
        using var folder = new TestFolder();
        await using var store = LocalStore.Open(Path.Combine(folder.Path, "local.db"));
        foreach (var bounded in (bool[])[false, true])
        {
            foreach (var after in (bool[])[false, true])
            {
                var range = new ItemRange(Table, ofIndex ? Index : null)
                {
                    Partition = ofPartition ? Key.Partition : null,
                    From = bounded && ofPartition ? Bound : null,
                    To = bounded && ofPartition ? Bound : null,
                    After = after ? new ItemPlace(Key, ofIndex ? Key : null) : null,
                    Forward = forward,
                };

                var plan = store.Read(
                    "EXPLAIN QUERY PLAN " + ItemQuery.Of(range),
                    parameters =>
                    {
                        ItemQuery.Bind(range, parameters);
                        ItemReader.BindNow(parameters, TimeProvider.System);
                    },
                    row => row.GetString(3));

                plan.ShouldAllBe(step => step.StartsWith("SEARCH", StringComparison.Ordinal), string.Join("; ", plan));
            }
        }
    }
}
