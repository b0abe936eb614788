using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Truth values.</summary>
/// <seealso href="https://docs.jsonata.org/boolean-functions"/>
internal static class BooleanFunctions
{
    public static NativeFunction[] All =>
    [
        new("boolean", "<x-:b>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : (JsonataValue)Truth.Of(call[0], call.Run)),
        new("not", "<x-:b>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : (JsonataValue)!Truth.Of(call[0], call.Run)),
        new("exists", "<x:b>", 1, call => !call[0].IsUndefined),
    ];
}
