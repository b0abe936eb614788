using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Reading;

/// <summary><c>LastEvaluatedKey</c> and <c>ExclusiveStartKey</c>: where a page ended and the next one begins.</summary>
internal static class StartKey
{
    /// <summary>The key that names an item's place.</summary>
    public static MapValue Of(ItemRange range, MapValue last) => last.Only(Names(range));

    /// <summary>The place that a key names.</summary>
    /// <exception cref="ServiceException">ValidationException: it is no key of the range.</exception>
    public static ItemPlace Read(ItemRange range, MapValue key)
    {
        if (!Names(range).ToHashSet().SetEquals(key.Members.Keys))
            throw ServiceException.Validation("The provided starting key is invalid: The provided key element does not match the schema");
        try
        {
            var item = ItemKeys.OfKey(range.Table.Key, key.Only(range.Table.Key.Names));
            var inIndex = range.Index is { } index ? ItemKeys.OfKey(index.Key, key.Only(index.Key.Names)) : null;
            return Within(range, new ItemPlace(item, inIndex));
        }
        catch (ServiceException error) when (!error.Message.StartsWith("The provided starting key", StringComparison.Ordinal))
        {
            throw ServiceException.Validation($"The provided starting key is invalid: {error.Message}");
        }
    }

    private static ItemPlace Within(ItemRange range, ItemPlace place)
    {
        var key = place.InIndex ?? place.Item;
        if (range.Partition is { } partition && !partition.AsSpan().SequenceEqual(key.Partition))
            throw ServiceException.Validation("The provided starting key is outside query boundaries based on provided conditions");
        if (range.From is { } from && Order(key.Sort, from) is var least && (least < 0 || (least == 0 && !from.Included)))
            throw ServiceException.Validation("The provided starting key does not match the range key predicate");
        if (range.To is { } to && Order(key.Sort, to) is var greatest && (greatest > 0 || (greatest == 0 && !to.Included)))
            throw ServiceException.Validation("The provided starting key does not match the range key predicate");
        if (range.Segment?.Has(key.Partition) == false)
            throw ServiceException.Validation($"The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: {range.Segment.Total} Segment: {range.Segment.Segment}");
        return place;
    }

    private static int Order(byte[] key, KeyBound bound) => key.AsSpan().SequenceCompareTo(bound.Bytes);

    private static IEnumerable<string> Names(ItemRange range) => range.Table.Key.Names.Concat(range.Index?.Key.Names ?? []);
}
