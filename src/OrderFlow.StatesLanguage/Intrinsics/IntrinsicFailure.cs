using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A call that cannot go on; the expression that is evaluated gives it its context.</summary>
internal sealed class IntrinsicFailure : Exception
{
    /// <summary>Arguments that a function does not take.</summary>
    public IntrinsicFailure(string function)
        : base($"Invalid arguments in {function}") => Function = function;

    /// <summary>An argument that leads to nothing.</summary>
    public IntrinsicFailure(string function, JsonPath missing)
        : base($"The JsonPath argument for the field '{missing}' could not be found in the input") => (Function, MissingPath) = (function, missing);

    public string Function { get; }

    public JsonPath? MissingPath { get; }
}
