namespace OrderFlow.Jsonata.Conversion;

/// <summary>Makes values of the language from .NET values of one type.</summary>
/// <typeparam name="T">The .NET type.</typeparam>
internal static class DotNetWriter<T>
{
    /// <summary>Makes a value. The common types get by without a box.</summary>
    public static Func<T, JsonataValue> Write { get; } =
        (Func<JsonataValue, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<double, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<int, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<long, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<decimal, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<bool, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (Func<string?, JsonataValue>)(value => value) as Func<T, JsonataValue>
        ?? (value => JsonataConversion.FromObject(value));
}
