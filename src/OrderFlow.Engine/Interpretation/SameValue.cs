using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Tells whether two values are one and the same, without looking into them.</summary>
internal static class SameValue
{
    /// <returns>True only where the values are equal; false says nothing.</returns>
    public static bool Is(JsonataValue one, JsonataValue other) => one.Kind == other.Kind && one.Kind switch
    {
        JsonataKind.Object => ReferenceEquals(one.AsObject(), other.AsObject()),
        JsonataKind.Array => ReferenceEquals(one.AsArray(), other.AsArray()),
        JsonataKind.String => ReferenceEquals(one.AsString(), other.AsString()),
        JsonataKind.Null or JsonataKind.Undefined => true,
        JsonataKind.Boolean => one.AsBoolean() == other.AsBoolean(),
        _ => false,
    };
}
