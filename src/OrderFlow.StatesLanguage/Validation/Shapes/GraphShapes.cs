using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>The objects that have states.</summary>
/// <seealso href="https://states-language.net/#toplevelfields"/>
internal static class GraphShapes
{
    // The service lists missing fields in this order: States, StartAt.
    private static readonly FieldShape States = new FieldShape("States", ValueKind.States).Required();
    private static readonly FieldShape StartAt = new FieldShape("StartAt", ValueKind.Target).Required();

    public static ObjectShape Machine { get; } = new("a state machine",
        Fields.Comment,
        Fields.Language,
        States,
        StartAt,
        Fields.Integer("TimeoutSeconds", 1, Fields.LongestSeconds),
        Fields.Text("Version"));

    public static ObjectShape Branch { get; } = new("a branch", Fields.Comment, States, StartAt);

    public static ObjectShape ItemProcessor { get; } = new("an item processor",
        Fields.Object("ProcessorConfig", () => ProcessorConfig!),
        Fields.Comment,
        States,
        StartAt);

    private static ObjectShape ProcessorConfig { get; } = new("a processor configuration",
        Fields.OneOf<ProcessorMode>("Mode"),
        Fields.OneOf<StateMachineType>("ExecutionType"));
}
