using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>The states.</summary>
/// <seealso href="https://states-language.net/#state-type-table"/>
internal static class StateShapes
{
    // The service lists the types in this order.
    private static readonly FieldShape Type = Fields.OneOf<StateType>("Type").Required();

    private static readonly IReadOnlyList<FieldShape> Common = [Type, Fields.Comment, Fields.Language];

    private static readonly FieldShape InputPath = new FieldShape("InputPath", ValueKind.NullablePath).InJsonPath();

    private static readonly FieldShape OutputPath = new FieldShape("OutputPath", ValueKind.NullablePath).InJsonPath();

    private static readonly IReadOnlyList<FieldShape> Result =
    [
        new FieldShape("ResultSelector", ValueKind.ObjectTemplate).InJsonPath(), Fields.ResultPath, OutputPath, Fields.Assign, Fields.Output,
        Fields.Objects("Retry", () => ErrorShapes.Retrier), Fields.Objects("Catch", () => ErrorShapes.Catcher),
    ];

    private static readonly IReadOnlyList<FieldShape> Transition = [Fields.Next, new("End", ValueKind.Boolean)];

    // By number: a dictionary by a type of values that only this assembly has is compiled at each start.
    private static readonly Dictionary<int, ObjectShape> ByType = new()
    {
        [(int)StateType.Pass] = new("a Pass state",
            [
                .. Common, InputPath, new FieldShape("Result", ValueKind.Constant).InJsonPath(), Fields.Parameters, Fields.ResultPath, OutputPath,
                Fields.Assign, Fields.Output, .. Transition,
            ]),
        [(int)StateType.Task] = Task(),
        [(int)StateType.Choice] = new("a Choice state",
            [
                .. Common, InputPath, OutputPath, Fields.Objects("Choices", () => ChoiceShapes.Rule).Required(), new("Default", ValueKind.Target),
                Fields.Assign, Fields.Output,
            ]),
        [(int)StateType.Wait] = Wait(),
        [(int)StateType.Succeed] = new("a Succeed state", [.. Common, InputPath, OutputPath, Fields.Output]),
        [(int)StateType.Fail] = Fail(),
        [(int)StateType.Parallel] = new("a Parallel state",
            [.. Common, InputPath, Fields.Parameters, Fields.Arguments, Fields.Objects("Branches", () => GraphShapes.Branch).Required(), .. Result, .. Transition]),
        [(int)StateType.Map] = Map(),
    };

    /// <summary>A state whose type is missing or unknown: only that can be said about it.</summary>
    public static ObjectShape Unknown { get; } = new("a state", Type);

    /// <summary>The names of all fields of all states.</summary>
    public static IReadOnlyList<ObjectShape> All { get; } = [.. ByType.Values];

    public static ObjectShape Of(StateType type) => ByType[(int)type];

    private static ObjectShape Task() => new("a Task state",
        [
            .. Common,
            Fields.Text("Resource").Required(),
            Fields.Object("Credentials", () => CredentialsShape),
            InputPath,
            Fields.Parameters,
            Fields.Arguments,
            Fields.IntegerOrExpression("TimeoutSeconds", 1, Fields.LongestSeconds),
            Fields.ReferencePath("TimeoutSecondsPath"),
            Fields.IntegerOrExpression("HeartbeatSeconds", 1, Fields.LongestSeconds),
            Fields.ReferencePath("HeartbeatSecondsPath"),
            .. Result,
            .. Transition,
        ])
    {
        Exclusive = [["TimeoutSeconds", "TimeoutSecondsPath"], ["HeartbeatSeconds", "HeartbeatSecondsPath"]],
    };

    private static ObjectShape Wait() => new("a Wait state",
        [
            .. Common,
            InputPath,
            Fields.IntegerOrExpression("Seconds", 0, Fields.LongestSeconds),
            Fields.ReferencePath("SecondsPath"),
            new("Timestamp", ValueKind.TimestampOrExpression),
            Fields.ReferencePath("TimestampPath"),
            OutputPath,
            Fields.Assign,
            Fields.Output,
            .. Transition,
        ])
    {
        // The service lists them in this order.
        Exclusive = [["SecondsPath", "Seconds", "TimestampPath", "Timestamp"]],
        OneRequired = ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"],
    };

    private static ObjectShape Fail() => new("a Fail state",
        [
            .. Common,
            new("Error", ValueKind.TextOrExpression),
            new FieldShape("ErrorPath", ValueKind.PathOrIntrinsic).InJsonPath(),
            new("Cause", ValueKind.TextOrExpression),
            new FieldShape("CausePath", ValueKind.PathOrIntrinsic).InJsonPath(),
        ])
    {
        Exclusive = [["Error", "ErrorPath"], ["Cause", "CausePath"]],
    };

    private static ObjectShape Map() => new("a Map state",
        [
            .. Common,
            InputPath,
            Fields.Object("ItemReader", () => MapShapes.ItemReader),
            Fields.Path("ItemsPath"),
            new FieldShape("Items", ValueKind.Items).InJsonata(),
            new("ItemSelector", ValueKind.Template),
            Fields.Parameters,
            Fields.Object("ItemBatcher", () => MapShapes.ItemBatcher),
            Fields.IntegerOrExpression("MaxConcurrency", 0),
            Fields.ReferencePath("MaxConcurrencyPath"),
            Fields.IntegerOrExpression("ToleratedFailureCount", 0),
            Fields.ReferencePath("ToleratedFailureCountPath"),
            new("ToleratedFailurePercentage", ValueKind.NumberOrExpression) { Minimum = 0, Maximum = 100 },
            Fields.ReferencePath("ToleratedFailurePercentagePath"),
            Fields.Text("Label"),
            Fields.Object("ItemProcessor", () => GraphShapes.ItemProcessor),
            Fields.Object("Iterator", () => GraphShapes.ItemProcessor),
            Fields.Object("ResultWriter", () => MapShapes.ResultWriter),
            .. Result,
            .. Transition,
        ])
    {
        Exclusive =
        [
            ["ItemProcessor", "Iterator"], ["ItemSelector", "Parameters"], ["MaxConcurrency", "MaxConcurrencyPath"],
            ["ToleratedFailureCount", "ToleratedFailureCountPath"], ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
        ],
        OneRequired = ["ItemProcessor", "Iterator"],
    };

    private static ObjectShape CredentialsShape { get; } = new("credentials",
        new FieldShape("RoleArn", ValueKind.TextOrExpression),
        new FieldShape("RoleArn.$", ValueKind.PathOrIntrinsic).InJsonPath())
    {
        Exclusive = [["RoleArn", "RoleArn.$"]],
        OneRequired = ["RoleArn", "RoleArn.$"],
        IsOpen = true,
    };
}
