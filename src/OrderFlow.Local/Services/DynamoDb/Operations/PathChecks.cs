using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>What the paths of expressions may not do.</summary>
internal static class PathChecks
{
    /// <exception cref="ServiceException">ValidationException: a path goes into a key.</exception>
    public static void RefuseNestedKeys(TableDefinition table, IEnumerable<DocumentPath>? paths)
    {
        foreach (var path in (paths ?? []).Where(path => path.IsNested))
        {
            if (table.Key.Names.Contains(path.Attribute))
                throw ServiceException.Validation($"Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: {path.Attribute}");
            if (table.Indexes.Any(index => index.Key.Names.Contains(path.Attribute)))
                throw ServiceException.Validation($"Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: IndexKey: {path.Attribute}");
        }
    }
}
