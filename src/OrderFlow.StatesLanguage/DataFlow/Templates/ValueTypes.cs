using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>The names that errors give to the types of values.</summary>
internal static class ValueTypes
{
    public static string NameOf(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Undefined => "undefined",
        JsonataKind.Null => "null",
        JsonataKind.Boolean => "boolean",
        JsonataKind.Number => "number",
        JsonataKind.String => "string",
        JsonataKind.Array => "array",
        JsonataKind.Object => "object",
        _ => "function",
    };
}
