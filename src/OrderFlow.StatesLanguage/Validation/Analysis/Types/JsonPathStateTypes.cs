using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Paths.Selectors;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a state in JSONPath makes of its input.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html"/>
internal sealed class JsonPathStateTypes(OutlineState state, JsonType input, TypeFlow flow, TypeFindings findings) : StateTypes(state, input, flow, findings)
{
    private static readonly JsonType Empty = JsonType.Object(TypeMembers.None);

    // Read with the effective input alone, for what they may read that is never there.
    private static readonly string[] PlainFields =
    [
        "SecondsPath", "TimestampPath", "ErrorPath", "CausePath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "MaxConcurrencyPath", "ToleratedFailureCountPath",
        "ToleratedFailurePercentagePath",
    ];

    public override StateOutputs Infer(IReadOnlyList<Transition> transitions)
    {
        var effective = At("InputPath", Input);
        var scope = Reading(effective);
        foreach (var field in State.Fields)
            if (PlainFields.Contains(field.Name) && field.Object.Json == State.Json && field.Text is { } path)
                Templates.AtPath(field.Property, path, scope);
        var entered = State.Type is not StateType.Map && Field(State.Json, "Parameters") is { } parameters ? Templates.Of(parameters, scope, QueryLanguage.JsonPath) : effective;
        var outputs = new List<JsonType>();
        foreach (var transition in transitions)
            outputs.Add(transition.Kind switch
            {
                TransitionKind.Rule => Rule(transition.Leaving, effective),
                TransitionKind.Catch => Catch(transition.Leaving),
                _ => JsonType.Never,
            });
        var own = Own(effective, entered);
        for (var i = 0; i < outputs.Count; i++)
            if (transitions[i].Kind is not TransitionKind.Catch)
                outputs[i] = own;
        return new StateOutputs(outputs, State.IsTerminal && State.Type is not StateType.Fail ? own : JsonType.Never);
    }

    protected override JsonType Items(JsonType effective) =>
        Field(State.Json, "ItemsPath") is JValue { Value: string path }
            ? Templates.AtPath(State.Json.Property("ItemsPath", StringComparison.Ordinal)!, path, Reading(effective))
            : effective;

    protected override JsonType? Selected(JsonType effective, JsonType item) => (Field(State.Json, "ItemSelector") ?? Field(State.Json, "Parameters")) is { } selector
        ? Templates.Of(selector, new TypeScope(JsonType.Unknown, effective, ContextTypes.Of(State, item), Variables), QueryLanguage.JsonPath)
        : null;

    private TypeScope Reading(JsonType document) => new(JsonType.Unknown, document, Context, Variables);

    private JsonType At(string field, JsonType document) => State.Json[field] switch
    {
        JValue { Type: JTokenType.Null } => Empty,
        JValue { Value: string path } => Templates.AtPath(State.Json.Property(field, StringComparison.Ordinal)!, path, Reading(document)).Present(),
        _ => document,
    };

    private JsonType Own(JsonType effective, JsonType entered)
    {
        if (State.Type is StateType.Choice or StateType.Wait or StateType.Succeed or StateType.Fail)
        {
            // The output of a Choice or Wait state is filtered by paths alone.
            Assign(State.Json, Reading(effective));
            return At("OutputPath", effective);
        }

        var result = State.Type is not StateType.Pass ? Result(entered) : State.Json["Result"] is { } constant ? TemplateTypes.Constant(constant) : entered;

        // What variables are assigned from the service takes from the result; what it takes from the input does no harm here.
        Assign(State.Json, Reading(result.Or(effective)));
        if (Field(State.Json, "ResultSelector") is { } selector)
            result = Templates.Of(selector, Reading(result), QueryLanguage.JsonPath);
        return At("OutputPath", Placed(State.Json, result));
    }

    private JsonType Rule(JObject rule, JsonType effective)
    {
        var scope = Reading(effective);
        foreach (var test in rule.DescendantsAndSelf().OfType<JObject>())
            if (test["Variable"] is JValue { Value: string path } && !Rules.Templates.Properties(test).Any(field => field.Name == "IsPresent"))
                Compare(test, Templates.AtPath(test.Property("Variable", StringComparison.Ordinal)!, path, scope), scope);
        Assign(rule, scope);
        return JsonType.Never;
    }

    private void Compare(JObject test, JsonType variable, TypeScope scope)
    {
        foreach (var comparison in test.Properties())
        {
            if (comparison.Name.EndsWith("Path", StringComparison.Ordinal) && comparison.Value is JValue { Value: string other })
                Templates.AtPath(comparison, other, scope);
            var compared = comparison.Name switch
            {
                var name when name.StartsWith("Numeric", StringComparison.Ordinal) => JsonType.Number,
                var name when name.StartsWith("String", StringComparison.Ordinal) || name.StartsWith("Timestamp", StringComparison.Ordinal) => JsonType.Text,
                var name when name.StartsWith("Boolean", StringComparison.Ordinal) => JsonType.Boolean,
                _ => null,
            };
            if (compared is not null && variable.HasValue && (variable.Kinds & (compared.Kinds | TypeKinds.Null)) == TypeKinds.None)
                Findings.NeverEqual(comparison, $"{comparison.Name} of {test["Variable"]}", variable, compared, isOrder: false);
        }
    }

    private JsonType Catch(JObject catcher)
    {
        Assign(catcher, Reading(CaughtError.Or(Input)));
        return Placed(catcher, CaughtError);
    }

    /// <summary>The input with a result at the place that <c>ResultPath</c> says.</summary>
    private JsonType Placed(JObject owner, JsonType result)
    {
        switch (owner["ResultPath"])
        {
            case JValue { Type: JTokenType.Null }:
                return Input;
            case JValue { Value: string text } when Analysis.Paths.TryParsePath(text, out var path, out _):
                return Placed(Input, path.Steps.Selectors, result);
            default:
                return result;
        }
    }

    private static JsonType Placed(JsonType into, ReadOnlySpan<Selector> steps, JsonType result)
    {
        if (steps.Length == 0)
            return result;
        if (steps[0] is not NameSelector name)
            return JsonType.Unknown;
        var inner = Placed(TypeSteps.MemberInPath(into, name.Name), steps[1..], result);
        return JsonType.Object(
            new TypeMembers(into.Members) { [name.Name] = inner }, into.IsOpen || (into.Kinds & ~(TypeKinds.Object | TypeKinds.Absent)) != TypeKinds.None);
    }
}
