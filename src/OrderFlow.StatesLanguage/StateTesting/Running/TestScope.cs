using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>What the fields of a tested state see.</summary>
internal sealed class TestScope(JsonataValue input, JsonataValue context, JsonataObject variables, TimeProvider time) : StateScope
{
    private readonly JsonataBindings bindings = Bind(variables);

    public override JsonataValue Input => input;

    public override JsonataValue Context => context;

    public override JsonataBindings Variables => bindings;

    public override JsonataOptions Options { get; } = JsonataOptions.StepFunctions with { TimeProvider = time };

    public override IDataFlowObserver? Observer => Inspector;

    /// <summary>Who notes the data.</summary>
    public required Inspector Inspector { get; init; }

    /// <summary>The variables that the test was given.</summary>
    public JsonataObject Given => variables;

    /// <summary>The same with the item of one iteration in the context object.</summary>
    public TestScope With(int index, JsonataValue item)
    {
        var described = new JsonataObjectBuilder().Set("Index", index).Set("Value", item).Build();
        var around = new JsonataObjectBuilder(context.AsObject());
        return new(input, around.Set("Map", new JsonataObjectBuilder().Set("Item", described).Build()).Build(), variables, time) { Inspector = Inspector };
    }

    private static JsonataBindings Bind(JsonataObject variables)
    {
        JsonataBindings bound = [];
        foreach (var (name, value) in variables)
            bound[name] = value;
        return bound;
    }
}
