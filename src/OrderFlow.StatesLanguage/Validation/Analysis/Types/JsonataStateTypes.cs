using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a state in JSONata makes of its input.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class JsonataStateTypes(OutlineState state, JsonType input, TypeFlow flow, TypeFindings findings) : StateTypes(state, input, flow, findings)
{
    // Read with the input alone, for what they may read that is never there.
    private static readonly string[] PlainFields =
    [
        "Seconds", "Timestamp", "Error", "Cause", "TimeoutSeconds", "HeartbeatSeconds", "MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage", "Credentials",
        "ItemReader", "ItemBatcher", "ResultWriter",
    ];

    // What fields read from before there is a result.
    private readonly TypeScope entry = TypeScope.OfJsonata(input, ContextTypes.Of(state), flow.Variables);

    public override StateOutputs Infer(IReadOnlyList<Transition> transitions)
    {
        var scope = entry;
        foreach (var field in State.Fields)
            if (PlainFields.Contains(field.Name) && field.Object.Json == State.Json)
                Templates.Of(field.Value, scope, QueryLanguage.Jsonata);
        var entered = Field(State.Json, "Arguments") is { } arguments ? Templates.Of(arguments, scope, QueryLanguage.Jsonata) : Input;
        var output = Input;
        if (State.Type is StateType.Task or StateType.Parallel or StateType.Map)
        {
            output = Result(entered);
            scope = TypeScope.OfJsonata(Input, Context, Variables, ("result", output));
        }

        var outputs = transitions.Select(transition => transition.Kind switch
        {
            TransitionKind.Rule => Rule(transition.Leaving),
            TransitionKind.Catch => Leave(transition.Leaving, TypeScope.OfJsonata(Input, Context, Variables, ("errorOutput", CaughtError)), CaughtError),
            _ => JsonType.Never,
        }).ToList();
        var own = Leave(State.Json, scope, output);
        for (var i = 0; i < outputs.Count; i++)
            if (transitions[i].Kind is TransitionKind.Next or TransitionKind.Default)
                outputs[i] = own;
        return new StateOutputs(outputs, State.IsTerminal && State.Type is not StateType.Fail ? own : JsonType.Never);
    }

    protected override JsonType Items(JsonType effective) =>
        Field(State.Json, "Items") is { } items ? Templates.Of(items, entry, QueryLanguage.Jsonata) : effective;

    protected override JsonType? Selected(JsonType effective, JsonType item) => Field(State.Json, "ItemSelector") is { } selector
        ? Templates.Of(selector, TypeScope.OfJsonata(Input, ContextTypes.Of(State, item), Variables), QueryLanguage.Jsonata)
        : null;

    private JsonType Rule(JObject rule)
    {
        if (Field(rule, "Condition") is { } condition)
            Templates.Of(condition, entry, QueryLanguage.Jsonata);
        return Leave(rule, entry, Input);
    }

    private JsonType Leave(JObject owner, TypeScope scope, JsonType otherwise)
    {
        Assign(owner, scope);
        return Field(owner, "Output") is { } output ? Templates.Of(output, scope, QueryLanguage.Jsonata).Present() : otherwise;
    }
}
