namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Says in words what a type is.</summary>
internal static class TypeText
{
    private const int ShownMembers = 6;

    private static readonly (TypeKinds Kind, string Name)[] Names =
    [
        (TypeKinds.Text, "a string"), (TypeKinds.Number, "a number"), (TypeKinds.Boolean, "true or false"), (TypeKinds.Null, "null"),
        (TypeKinds.Array, "an array"), (TypeKinds.Object, "an object"),
    ];

    public static string KindsOf(JsonType type) => string.Join(" or ", Names.Where(kind => (type.Kinds & kind.Kind) != TypeKinds.None).Select(kind => kind.Name));

    /// <summary>What is there instead of a member, as a sentence about the source.</summary>
    public static string ShapeOf(JsonType type, string source, bool inJsonata)
    {
        var element = inJsonata ? TypeSteps.Element(type) : type;
        var subject = inJsonata && (type.Kinds & TypeKinds.Array) != TypeKinds.None ? $"each item of {source}" : source;
        if ((element.Kinds & TypeKinds.Object) == TypeKinds.None)
            return type.Items is { } items ? $"{source} is an array of {items.Count} item{(items.Count == 1 ? "" : "s")}" : $"{subject} is {KindsOf(element)}";
        var names = element.Members.Names.ToList();
        return names.Count == 0
            ? $"{subject} is an empty object"
            : $"{subject} has only {string.Join(", ", names.Take(ShownMembers))}{(names.Count > ShownMembers ? $" and {names.Count - ShownMembers} more" : "")}";
    }
}
