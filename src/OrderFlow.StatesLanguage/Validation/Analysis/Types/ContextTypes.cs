using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What the context object is in a state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
internal static class ContextTypes
{
    private static readonly JsonType Execution = JsonType.Object(new Dictionary<string, JsonType>
    {
        ["Id"] = JsonType.Text,
        ["Input"] = JsonType.Unknown,
        ["Name"] = JsonType.Text,
        ["RoleArn"] = JsonType.Text,
        ["StartTime"] = JsonType.Text,
        ["RedriveCount"] = JsonType.Number.Optional(),
        ["RedriveTime"] = JsonType.Text.Optional(),
    });

    private static readonly JsonType State = JsonType.Object(new Dictionary<string, JsonType>
    {
        ["EnteredTime"] = JsonType.Text,
        ["Name"] = JsonType.Text,
        ["RetryCount"] = JsonType.Number.Optional(),
    });

    private static readonly JsonType StateMachine = JsonType.Object(new Dictionary<string, JsonType> { ["Id"] = JsonType.Text, ["Name"] = JsonType.Text });

    private static readonly JsonType Task = JsonType.Object(new Dictionary<string, JsonType> { ["Token"] = JsonType.Text });

    private static readonly JsonType Plain = Of(hasToken: false, item: null);

    private static readonly JsonType WithToken = Of(hasToken: true, item: null);

    /// <summary>The context object in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="item">What each item of a Map state is, in its own fields for an item.</param>
    public static JsonType Of(OutlineState state, JsonType? item = null)
    {
        // Jobs have tokens, too; that other calls have none was not seen.
        var hasToken = state.Type is StateType.Task;
        var isItem = item is not null || state.Graph.Owner is { Type: StateType.Map } || state.Graph.Ancestors.Any(around => around.Owner is { Type: StateType.Map });
        return isItem ? Of(hasToken, item ?? JsonType.Unknown) : hasToken ? WithToken : Plain;
    }

    private static JsonType Of(bool hasToken, JsonType? item)
    {
        var members = new Dictionary<string, JsonType> { ["Execution"] = Execution, ["State"] = State, ["StateMachine"] = StateMachine };
        if (hasToken)
            members.Add("Task", Task);
        if (item is not null)
            members.Add("Map", JsonType.Object(new Dictionary<string, JsonType>
            {
                ["Item"] = JsonType.Object(new Dictionary<string, JsonType>
                {
                    ["Index"] = JsonType.Number,
                    ["Value"] = item,
                    ["Key"] = JsonType.Text.Optional(),
                    ["Source"] = JsonType.Text.Optional(),
                }),
            }));
        return JsonType.Object(members);
    }
}
