namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Tells values that are one JSON scalar from lists, dictionaries and objects with members.</summary>
internal static class Scalars
{
    public static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool Is(Type type)
    {
        var scalar = Underlying(type);
        return scalar.IsPrimitive || scalar.IsEnum || scalar == typeof(string) || scalar == typeof(decimal) || IsWrittenAsText(scalar);
    }

    /// <summary>Scalars other than text itself whose JSON is a string.</summary>
    public static bool IsWrittenAsText(Type type)
    {
        var scalar = Underlying(type);
        return scalar == typeof(Guid) || IsMoment(scalar) || scalar == typeof(DateOnly) || scalar == typeof(TimeOnly)
            || scalar == typeof(TimeSpan) || scalar == typeof(Uri) || scalar == typeof(Version);
    }

    public static bool IsMoment(Type type) => Underlying(type) is var t && (t == typeof(DateTimeOffset) || t == typeof(DateTime));

    public static bool IsInteger(Type type)
    {
        var t = Underlying(type);
        return !t.IsEnum && Type.GetTypeCode(t) is >= TypeCode.SByte and <= TypeCode.UInt64;
    }

    public static bool IsNumber(Type type) =>
        IsInteger(type) || Underlying(type) is var t && (t == typeof(double) || t == typeof(decimal) || t == typeof(float));

    /// <summary>The type of the items of a list; null for what is not written as a JSON array.</summary>
    public static Type? Item(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]) || IsDictionary(type))
            return null;
        if (type.IsArray)
            return type.GetElementType();
        return Interfaces(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    public static bool IsDictionary(Type type) => Interfaces(type).Any(i =>
        i.IsGenericType
        && (i.GetGenericTypeDefinition() == typeof(IDictionary<,>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)));

    public static bool IsTuple(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    private static IEnumerable<Type> Interfaces(Type type) => type.IsInterface ? type.GetInterfaces().Prepend(type) : type.GetInterfaces();
}
