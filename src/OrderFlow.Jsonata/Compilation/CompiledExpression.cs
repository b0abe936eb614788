using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>An expression ready to run.</summary>
/// <param name="Root">Its outermost construct.</param>
/// <param name="Layout">The frame of the variables that are assigned outside any block.</param>
/// <param name="GlobalNames">The variables that come from outside.</param>
/// <param name="Library">What they are if nobody binds them.</param>
internal sealed record CompiledExpression(Node Root, FrameLayout Layout, string[] GlobalNames, JsonataValue[] Library)
{
    private Pictures? _pictures;

    /// <summary>The pictures that evaluations have read; threads may race to make it.</summary>
    public Pictures Pictures => _pictures ??= new();

    /// <summary>The values of the variables that come from outside.</summary>
    public JsonataValue[] Resolve(JsonataBindings? bindings)
    {
        var values = Library;
        for (var i = 0; bindings is not null && i < GlobalNames.Length; i++)
        {
            if (!bindings.TryGetValue(GlobalNames[i], out var value))
                continue;
            if (ReferenceEquals(values, Library))
                values = (JsonataValue[])Library.Clone();
            values[i] = value;
        }

        return values;
    }
}
