using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Reading;

/// <summary>A page of a range of items.</summary>
/// <param name="Items">What is shown, in order.</param>
/// <param name="Scanned">How many items were passed, those that the filter held back too.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Last">The last item that was passed when there may be more after it, else null.</param>
internal sealed record ItemPage(IReadOnlyList<MapValue> Items, int Scanned, long Bytes, MapValue? Last)
{
    private const long GreatestSize = 1024 * 1024;

    /// <summary>Reads a page: up to a number of items or 1 MB of them, but at least one.</summary>
    public static ItemPage Read(ItemReader items, ItemRange range, PageView view, int? limit)
    {
        var shown = new List<MapValue>();
        var scanned = 0;
        long bytes = 0;
        MapValue? last = null;
        var ended = true;
        items.Read(range, stored =>
        {
            var held = view.Held(stored.Item);
            var size = ReferenceEquals(held, stored.Item) ? stored.Size : held.ItemSize;
            if (scanned > 0 && bytes + size > GreatestSize)
                return ended = false;
            scanned++;
            bytes += size;
            last = stored.Item;
            var seen = view.SeesWhole ? stored.Item : held;
            if (view.Filter?.Holds(seen) != false)
                shown.Add(view.Shown?.Invoke(seen) ?? seen);
            // The service does not look whether there is one more.
            return ended = scanned != limit;
        });
        return new ItemPage(shown, scanned, bytes, ended ? null : last);
    }
}
