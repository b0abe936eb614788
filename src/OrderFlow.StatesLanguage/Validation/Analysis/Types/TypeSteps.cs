namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What steps of paths and expressions make of types.</summary>
internal static class TypeSteps
{
    /// <summary>What each value is that JSONata goes through: the items of an array, or the value itself.</summary>
    public static JsonType Element(JsonType type) => (type.Kinds & TypeKinds.Array) == TypeKinds.None
        ? type.Present()
        : (type.Item ?? JsonType.Unknown).Present().Or(type.With(type.Kinds & ~(TypeKinds.Array | TypeKinds.Absent)));

    /// <summary>What JSONata gives for values gone through one by one: nothing, a single value, or an array of them.</summary>
    /// <param name="source">What is gone through.</param>
    /// <param name="value">What each gives.</param>
    public static JsonType Sequence(JsonType source, JsonType value)
    {
        if ((source.Kinds & TypeKinds.Array) == TypeKinds.None)
            return (source.Kinds & TypeKinds.Absent) == TypeKinds.None ? value : value.Optional();
        if (!value.HasValue || value.IsUnknown)
            return value;
        var element = Element(value);
        return element.Or(JsonType.ArrayOf(element)).Optional();
    }

    /// <summary>A member as JSONata reads it: of an object, or of each object of an array.</summary>
    public static JsonType MemberInJsonata(JsonType type, string name)
    {
        if (type.IsUnknown || type.Kinds == TypeKinds.None)
            return type;
        var element = Element(type);
        return Sequence(type, element.IsUnknown ? element : Member(element, name, ofArrays: true));
    }

    /// <summary>A member as JSONPath reads it: of an object alone.</summary>
    public static JsonType MemberInPath(JsonType type, string name) =>
        type.IsUnknown || type.Kinds == TypeKinds.None ? type : Member(type, name, ofArrays: false);

    /// <summary>An item by its position; JSONata takes a value that is no array for its only item.</summary>
    public static JsonType ItemAt(JsonType type, int index, bool inJsonata)
    {
        if (type.IsUnknown || type.Kinds == TypeKinds.None)
            return type;
        var others = type.Kinds & ~TypeKinds.Array;
        var rest = others == TypeKinds.None ? JsonType.Never
            : !inJsonata ? JsonType.Absent
            : index is 0 or -1 ? type.With(others) : JsonType.Absent;
        if ((type.Kinds & TypeKinds.Array) == TypeKinds.None)
            return rest;
        if (type.Items is not { } items)
            return (type.Item ?? JsonType.Unknown).Optional().Or(rest);
        var position = index < 0 ? items.Count + index : index;
        return (position >= 0 && position < items.Count ? items[position] : JsonType.Absent).Or(rest);
    }

    private static JsonType Member(JsonType type, string name, bool ofArrays)
    {
        var member = (type.Kinds & ~TypeKinds.Object) == TypeKinds.None ? JsonType.Never : JsonType.Absent;

        // Arrays in arrays: JSONata goes through those too.
        if (ofArrays && (type.Kinds & TypeKinds.Array) != TypeKinds.None)
            return JsonType.Unknown;
        if ((type.Kinds & TypeKinds.Object) == TypeKinds.None)
            return member;
        return member.Or(type.Members.TryGetValue(name, out var known) ? known : type.IsOpen ? JsonType.Unknown : JsonType.Absent);
    }
}
