using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What the context object is in a state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
internal static class ContextTypes
{
    private static readonly JsonType Execution = JsonType.Object(new TypeMembers
    {
        ["Id"] = JsonType.Text,
        ["Input"] = JsonType.Unknown,
        ["Name"] = JsonType.Text,
        ["RoleArn"] = JsonType.Text,
        ["StartTime"] = JsonType.Text,
        ["RedriveCount"] = JsonType.Number.Optional(),
        ["RedriveTime"] = JsonType.Text.Optional(),
    });

    private static readonly JsonType State = JsonType.Object(new TypeMembers
    {
        ["EnteredTime"] = JsonType.Text,
        ["Name"] = JsonType.Text,
        ["RetryCount"] = JsonType.Number.Optional(),
    });

    private static readonly JsonType StateMachine = JsonType.Object(new TypeMembers { ["Id"] = JsonType.Text, ["Name"] = JsonType.Text });

    private static readonly JsonType Task = JsonType.Object(new TypeMembers { ["Token"] = JsonType.Text });

    private static readonly JsonType Plain = Of(hasToken: false, item: null);
    private static readonly JsonType PlainWithItem = Of(hasToken: false, JsonType.Unknown);
    private static readonly JsonType WithTokenAndItem = Of(hasToken: true, JsonType.Unknown);

    private static readonly JsonType WithToken = Of(hasToken: true, item: null);

    /// <summary>The context object in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="item">What each item of a Map state is, in its own fields for an item.</param>
    public static JsonType Of(OutlineState state, JsonType? item = null)
    {
        // Jobs have tokens, too; that other calls have none was not seen.
        var hasToken = state.Type is StateType.Task;
        if (item is { IsUnknown: false })
            return Of(hasToken, item);
        if (item is not null || IsInMap(state))
            return hasToken ? WithTokenAndItem : PlainWithItem;
        return hasToken ? WithToken : Plain;
    }

    private static bool IsInMap(OutlineState state)
    {
        for (var around = state.Graph.Owner; around is not null; around = around.Graph.Owner)
            if (around.Type is StateType.Map)
                return true;
        return false;
    }

    private static JsonType Of(bool hasToken, JsonType? item)
    {
        var members = new TypeMembers { ["Execution"] = Execution, ["State"] = State, ["StateMachine"] = StateMachine };
        if (hasToken)
            members.Add("Task", Task);
        if (item is not null)
            members.Add("Map", JsonType.Object(new TypeMembers
            {
                ["Item"] = JsonType.Object(new TypeMembers
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
