using System.Collections.Immutable;

namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

internal static class EquatableArrays
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToImmutableArray());
}
