using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>One evaluation of fields: what <c>$</c>, <c>$$</c>, <c>$states</c> and the variables are.</summary>
internal sealed class Evaluation(StateScope scope, JsonataValue input) : IPathScope
{
    private const string StatesVariable = "states";
    private JsonataBindings? bindings;
    private bool hasContext;

    /// <summary><c>$</c> of a JSONPath field: the state's effective input, or what the field before it gave.</summary>
    public JsonataValue Input => input;

    /// <summary><c>$states.result</c>; undefined where the field must not see one.</summary>
    public JsonataValue Result { get; init; }

    /// <summary><c>$states.errorOutput</c>; undefined outside a Catcher.</summary>
    public JsonataValue ErrorOutput { get; init; }

    /// <summary>Where intrinsic functions get chance from.</summary>
    public Random Random => scope.Options.Random;

    JsonataValue IPathScope.Context => scope.Context;

    /// <summary>Evaluates an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="needsContext">Whether it can see <c>$states.context</c>.</param>
    public JsonataValue Run(JsonataExpression expression, bool needsContext)
    {
        if (bindings is null || (needsContext && !hasContext))
            bindings = Bind(needsContext);
        return expression.Evaluate(JsonataValue.Undefined, bindings, scope.Options);
    }

    JsonataValue IPathScope.Variable(string name) => scope.Variables[name];

    private JsonataBindings Bind(bool withContext)
    {
        var states = new JsonataObjectBuilder().Set("input", scope.Input);
        if (!Result.IsUndefined)
            states.Set("result", Result);
        if (!ErrorOutput.IsUndefined)
            states.Set("errorOutput", ErrorOutput);
        hasContext = withContext;
        if (withContext)
            states.Set("context", scope.Context);
        var visible = scope.Variables;
        visible[StatesVariable] = states.Build();
        return visible;
    }
}
