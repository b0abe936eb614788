using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a state makes of its input: the base of the two query languages.</summary>
/// <param name="state">The state.</param>
/// <param name="input">What it is entered with.</param>
/// <param name="flow">What it shares with the other states.</param>
/// <param name="findings">What is told.</param>
internal abstract class StateTypes(OutlineState state, JsonType input, TypeFlow flow, TypeFindings findings)
{
    /// <summary>What a caught error is: texts, which are null where a token failure gave none.</summary>
    protected static JsonType CaughtError { get; } = JsonType.Object(new TypeMembers
    {
        ["Error"] = JsonType.Of(TypeKinds.Text | TypeKinds.Null),
        ["Cause"] = JsonType.Of(TypeKinds.Text | TypeKinds.Null),
    });

    protected OutlineState State => state;

    protected JsonType Input => input;

    protected DefinitionAnalysis Analysis => flow.Analysis;

    protected VariableTypes Variables => flow.Variables;

    protected JsonType Context { get; } = ContextTypes.Of(state);

    protected TypeFindings Findings => findings;

    protected TemplateTypes Templates { get; } = new(flow.Analysis, findings);

    /// <summary>Infers what the state hands on by each transition, and with what it ends its graph.</summary>
    public abstract StateOutputs Infer(IReadOnlyList<Transition> transitions);

    /// <summary>What a Task, Parallel or Map state has for a result.</summary>
    /// <param name="effective">What branches and iterations are entered with, unless a template says otherwise.</param>
    protected JsonType Result(JsonType effective) => state.Type switch
    {
        StateType.Task => flow.Results.Of(TaskResources.Of(state)),
        StateType.Parallel => JsonType.Tuple([.. flow.Analysis.Flow.Inside(state).Select(branch => flow.Through(branch, effective))]),
        StateType.Map => Iterations(effective),
        _ => JsonType.Unknown,
    };

    /// <summary>What the items of a Map state are.</summary>
    protected abstract JsonType Items(JsonType effective);

    /// <summary>What an iteration is entered with, or null when the fields do not say it.</summary>
    protected abstract JsonType? Selected(JsonType effective, JsonType item);

    /// <summary>The fields of an object of the state, in the order of the text.</summary>
    protected static JToken? Field(JObject owner, string name) => owner[name];

    /// <summary>Assigns the variables of an object: a state, a choice rule or a catcher.</summary>
    protected void Assign(JObject owner, TypeScope scope)
    {
        if (owner["Assign"] is not JObject assign)
            return;
        var types = Templates.Of(assign, scope, state.Language);
        foreach (var name in Rules.AssignedVariables.In(owner, state.Language))
            Variables.Assign(name, types.Members.TryGetValue(name, out var type) ? type.Present() : JsonType.Unknown);
    }

    private JsonType Iterations(JsonType effective)
    {
        var isDistributed = flow.Analysis.Flow.Inside(state).Any(iteration => iteration.Graph.IsDistributed);
        var items = isDistributed && state.Json["ItemReader"] is not null ? JsonType.Unknown : Items(effective);
        var item = items.IsUnknown ? items : TypeSteps.Element(items.With(items.Kinds & (TypeKinds.Array | TypeKinds.Object)));

        // JSONata takes an object for the array of its members.
        if ((items.Kinds & TypeKinds.Object) != TypeKinds.None)
            item = JsonType.Unknown;
        var entered = Selected(effective, item) ?? item;
        if (state.Json["ItemBatcher"] is not null)
            entered = JsonType.Unknown;
        var result = JsonType.Never;
        foreach (var iteration in flow.Analysis.Flow.Inside(state))
            result = result.Or(flow.Through(iteration, entered));
        flow.Count(state, items);
        return isDistributed ? JsonType.Unknown : JsonType.ArrayOf(result.Kinds == TypeKinds.None ? null : result, items.Kinds == TypeKinds.Array ? items.LeastItems : 0);
    }
}
