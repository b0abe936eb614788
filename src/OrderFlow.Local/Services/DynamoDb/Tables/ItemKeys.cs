using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Finds the keys of items, and refuses what cannot be one.</summary>
internal static class ItemKeys
{
    private const int LongestPartitionKey = 2_048;
    private const int LongestSortKey = 1_024;

    /// <summary>The key that is in an item.</summary>
    /// <exception cref="ServiceException">ValidationException: the item lacks a part of it, or one is no key.</exception>
    public static ItemKey OfItem(KeySchema schema, MapValue item)
    {
        foreach (var attribute in schema.Attributes)
        {
            var value = item[attribute.Name] ?? throw TableErrors.Invalid($"Missing the key {attribute.Name} in the item");
            if (value.Type != attribute.Type)
                throw TableErrors.Invalid($"Type mismatch for key {attribute.Name} expected: {attribute.Type} actual: {value.Type}");
            if (value.Length == 0)
                throw ServiceException.Validation($"One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {KindOf(attribute)} value. Key: {attribute.Name}");
        }

        return Bytes(schema, item);
    }

    /// <summary>The key that a request names an item by.</summary>
    /// <exception cref="ServiceException">ValidationException: it has other attributes than the schema, or one is no key.</exception>
    public static ItemKey OfKey(KeySchema schema, MapValue key)
    {
        if (key.Members.Count != schema.Attributes.Count() || schema.Attributes.Any(attribute => key[attribute.Name]?.Type != attribute.Type))
            throw ServiceException.Validation("The provided key element does not match the schema");
        if (schema.Attributes.FirstOrDefault(attribute => key[attribute.Name]!.Length == 0) is { } empty)
            throw ServiceException.Validation($"One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {KindOf(empty)} value. Key: {empty.Name}");
        return Bytes(schema, key);
    }

    /// <summary>The key of an item in an index, or null when the index has no place for the item.</summary>
    public static ItemKey? OfIndex(IndexDefinition index, MapValue item) =>
        index.Key.Attributes.All(attribute => item[attribute.Name] is { } value && value.Type == attribute.Type && value.Length is not 0 && KeyBytes.Of(value).Length <= Longest(index.Key, attribute))
            ? new ItemKey(KeyBytes.Of(item[index.Key.Partition.Name]!), SortBytes(index.Key, item))
            : null;

    /// <summary>Refuses an item whose values for index keys are no keys.</summary>
    /// <exception cref="ServiceException">ValidationException: a value has another type than the key, or is empty or too long.</exception>
    public static void CheckIndexKeys(TableDefinition table, MapValue item)
    {
        foreach (var index in table.Indexes)
        {
            foreach (var attribute in index.Key.Attributes)
            {
                if (item[attribute.Name] is not { } value)
                    continue;
                if (value.Type != attribute.Type)
                    throw TableErrors.Invalid($"Type mismatch for Index Key {attribute.Name} Expected: {attribute.Type} Actual: {value.Type} IndexName: {index.Name}");
                if (value.Length == 0)
                    throw ServiceException.Validation($"One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty {KindOf(attribute)} value. IndexName: {index.Name}, IndexKey: {attribute.Name}");
                CheckLength(index.Key, attribute, KeyBytes.Of(value));
            }
        }
    }

    /// <summary>The bytes of a key value, within their limit.</summary>
    public static byte[] Bytes(KeySchema schema, KeyAttribute attribute, AttributeValue value)
    {
        var bytes = KeyBytes.Of(value);
        CheckLength(schema, attribute, bytes);
        return bytes;
    }

    private static ItemKey Bytes(KeySchema schema, MapValue item)
    {
        var key = new ItemKey(KeyBytes.Of(item[schema.Partition.Name]!), SortBytes(schema, item));
        CheckLength(schema, schema.Partition, key.Partition);
        if (schema.Sort is { } sort)
            CheckLength(schema, sort, key.Sort);
        return key;
    }

    private static byte[] SortBytes(KeySchema schema, MapValue item) => schema.Sort is { } sort ? KeyBytes.Of(item[sort.Name]!) : [];

    private static int Longest(KeySchema schema, KeyAttribute attribute) => attribute == schema.Partition ? LongestPartitionKey : LongestSortKey;

    private static void CheckLength(KeySchema schema, KeyAttribute attribute, byte[] bytes)
    {
        if (bytes.Length <= Longest(schema, attribute))
            return;
        throw TableErrors.Invalid(attribute == schema.Partition
            ? "Size of hashkey has exceeded the maximum size limit of2048 bytes"
            : "Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
    }

    private static string KindOf(KeyAttribute attribute) => attribute.Type == "S" ? "string" : "binary";
}
