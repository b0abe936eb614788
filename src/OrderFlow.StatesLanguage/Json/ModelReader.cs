using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Makes the model from tokens that keep the rules about the structure, <see cref="Validation.DefinitionRules"/>.</summary>
internal static class ModelReader
{
    public static StateMachineDefinition Machine(JObject json) => new()
    {
        Comment = json.Text("Comment"),
        QueryLanguage = json.OneOf<QueryLanguage>("QueryLanguage"),
        StartAt = json.Text("StartAt")!,
        States = States(json),
        TimeoutSeconds = json.Integer("TimeoutSeconds"),
        Version = json.Text("Version"),
        Fields = json.Names(),
    };

    public static State State(string name, JObject json) =>
        Typed(name, json) with { Comment = json.Text("Comment"), QueryLanguage = json.OneOf<QueryLanguage>("QueryLanguage"), Fields = json.Names() };

    private static StateCollection States(JObject graph) =>
        new(((JObject)graph["States"]!).Properties().Select(property => State(property.Name, (JObject)property.Value)));

    private static State Typed(string name, JObject json) => json.OneOf<StateType>("Type") switch
    {
        StateType.Pass => WithTransition(json, new PassState
        {
            Name = name,
            Result = json["Result"],
            Parameters = json["Parameters"],
            ResultPath = json.Path("ResultPath"),
        }),
        StateType.Task => Task(name, json),
        StateType.Choice => WithAssign(json, new ChoiceState
        {
            Name = name,
            Choices = json.Objects("Choices", ChoiceReader.Rule)!,
            Default = json.Text("Default"),
        }),
        StateType.Wait => WithTransition(json, new WaitState
        {
            Name = name,
            Seconds = json.Number("Seconds"),
            SecondsPath = json.Text("SecondsPath"),
            Timestamp = json.Text("Timestamp"),
            TimestampPath = json.Text("TimestampPath"),
        }),
        StateType.Succeed => WithOutput(json, new SucceedState { Name = name }),
        StateType.Fail => new FailState
        {
            Name = name,
            Error = json.Text("Error"),
            ErrorPath = json.Text("ErrorPath"),
            Cause = json.Text("Cause"),
            CausePath = json.Text("CausePath"),
        },
        StateType.Parallel => WithWork(json, new ParallelState { Name = name, Branches = json.Objects("Branches", Branch)! }),
        _ => Map(name, json),
    };

    private static T WithOutput<T>(JObject json, T state)
        where T : OutputState => (T)(state with { InputPath = json.Path("InputPath"), OutputPath = json.Path("OutputPath"), Output = json["Output"] });

    private static T WithAssign<T>(JObject json, T state)
        where T : AssigningState => WithOutput(json, (T)(state with { Assign = (JObject?)json["Assign"] }));

    private static T WithTransition<T>(JObject json, T state)
        where T : TransitionState => WithAssign(json, (T)(state with { Next = json.Text("Next"), End = (bool?)json["End"] ?? false, SaysNoEnd = (bool?)json["End"] == false }));

    private static T WithWork<T>(JObject json, T state)
        where T : WorkState => WithTransition(json, (T)(state with
        {
            Arguments = json["Arguments"],
            Parameters = json["Parameters"],
            ResultSelector = json["ResultSelector"],
            ResultPath = json.Path("ResultPath"),
            Retry = json.Objects("Retry", Retrier),
            Catch = json.Objects("Catch", Catcher),
        }));

    private static TaskState Task(string name, JObject json) => WithWork(json, new TaskState
    {
        Name = name,
        Resource = json.Text("Resource")!,
        Credentials = json["Credentials"],
        TimeoutSeconds = json.Number("TimeoutSeconds"),
        TimeoutSecondsPath = json.Text("TimeoutSecondsPath"),
        HeartbeatSeconds = json.Number("HeartbeatSeconds"),
        HeartbeatSecondsPath = json.Text("HeartbeatSecondsPath"),
    });

    private static MapState Map(string name, JObject json) => WithWork(json, new MapState
    {
        Name = name,
        ItemProcessor = json.Object("ItemProcessor", ItemProcessor),
        Iterator = json.Object("Iterator", ItemProcessor),
        Items = json["Items"],
        ItemsPath = json.Text("ItemsPath"),
        ItemSelector = json["ItemSelector"],
        MaxConcurrency = json.Number("MaxConcurrency"),
        MaxConcurrencyPath = json.Text("MaxConcurrencyPath"),
        ItemReader = json.Object("ItemReader", MapReader.ItemReader),
        ItemBatcher = json.Object("ItemBatcher", MapReader.ItemBatcher),
        ResultWriter = json.Object("ResultWriter", MapReader.ResultWriter),
        ToleratedFailureCount = json.Number("ToleratedFailureCount"),
        ToleratedFailureCountPath = json.Text("ToleratedFailureCountPath"),
        ToleratedFailurePercentage = json.Number("ToleratedFailurePercentage"),
        ToleratedFailurePercentagePath = json.Text("ToleratedFailurePercentagePath"),
        Label = json.Text("Label"),
    });

    private static Branch Branch(JObject json) =>
        new() { Comment = json.Text("Comment"), StartAt = json.Text("StartAt")!, States = States(json), Fields = json.Names() };

    private static ItemProcessor ItemProcessor(JObject json) => new()
    {
        ProcessorConfig = json.Object("ProcessorConfig", config => new ProcessorConfig
        {
            Mode = config.OneOf<ProcessorMode>("Mode"),
            ExecutionType = config.OneOf<StateMachineType>("ExecutionType"),
            Fields = config.Names(),
        }),
        Comment = json.Text("Comment"),
        StartAt = json.Text("StartAt")!,
        States = States(json),
        Fields = json.Names(),
    };

    private static Retrier Retrier(JObject json) => new()
    {
        ErrorEquals = json.Texts("ErrorEquals")!,
        Comment = json.Text("Comment"),
        IntervalSeconds = json.Integer("IntervalSeconds"),
        MaxAttempts = json.Integer("MaxAttempts"),
        BackoffRate = json.Decimal("BackoffRate"),
        MaxDelaySeconds = json.Integer("MaxDelaySeconds"),
        JitterStrategy = json.OneOf<JitterStrategy>("JitterStrategy"),
        Fields = json.Names(),
    };

    private static Catcher Catcher(JObject json) => new()
    {
        ErrorEquals = json.Texts("ErrorEquals")!,
        Comment = json.Text("Comment"),
        ResultPath = json.Path("ResultPath"),
        Assign = (JObject?)json["Assign"],
        Output = json["Output"],
        Next = json.Text("Next")!,
        Fields = json.Names(),
    };
}
