using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles the fields of one JSONPath state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html"/>
internal sealed class PathStateCompiler(string pointer) : StateCompiler(pointer)
{
    private const QueryLanguage Language = QueryLanguage.JsonPath;
    private readonly PathCompiler paths = new(pointer);

    protected override CompiledPass Pass(PassState pass)
    {
        var result = pass.Result is null ? default : JsonataConversion.FromToken(pass.Result);
        return new(pass, Language, Entry(pass), Exit(pass, pass.ResultPath, null, pass.Assign), Payload(pass.Parameters), result);
    }

    protected override CompiledSucceed Succeed(SucceedState succeed) =>
        new(succeed, Language, Entry(succeed), new PathExit(null, paths.Choice(succeed.OutputPath, "OutputPath")));

    protected override CompiledFail Fail(FailState fail) => new(
        fail, Language, paths.Text(fail.Error, fail.ErrorPath, "ErrorPath"), paths.Text(fail.Cause, fail.CausePath, "CausePath"));

    protected override CompiledWait Wait(WaitState wait)
    {
        NumberField?[] durations = [paths.Number(wait.Seconds, "Seconds", NumberRange.Amount), Field(wait.SecondsPath, "SecondsPath", path => new SecondsPath(path))];
        MomentField?[] moments = [Timestamp(wait.Timestamp), Field(wait.TimestampPath, "TimestampPath", path => new PathMoment(path))];
        if (durations.Count(field => field is not null) + moments.Count(field => field is not null) != 1)
            throw new CompilationException(Pointer, "A Wait state has exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.");
        return new(wait, Language, Entry(wait), Exit(wait), durations[0] ?? durations[1], moments[0] ?? moments[1]);
    }

    protected override CompiledChoice Choice(ChoiceState choice) => new(choice, Language, Entry(choice), Exit(choice), [.. choice.Choices.Select((rule, index) => Rule(choice, rule, index))]);

    protected override CompiledTask Task(TaskState task) => new(task, Language, Entry(task), Exit(task), Catch(task), new(
        Payload(task.Parameters),
        paths.Number(task.TimeoutSeconds, "TimeoutSeconds", NumberRange.Timeout) ?? Timeout(task.TimeoutSecondsPath, "TimeoutSecondsPath"),
        paths.Number(task.HeartbeatSeconds, "HeartbeatSeconds", NumberRange.Timeout) ?? Timeout(task.HeartbeatSecondsPath, "HeartbeatSecondsPath"),
        paths.Compile(task.Credentials, "Credentials")));

    protected override CompiledParallel Parallel(ParallelState parallel) =>
        new(parallel, Language, Entry(parallel), Exit(parallel), Catch(parallel), Payload(parallel.Parameters));

    protected override CompiledMap Map(MapState map) => new(map, Language, Entry(map), Exit(map), Catch(map), new(
        new PathItems(paths.Path(map.ItemsPath ?? "$", "ItemsPath")!),
        paths.Compile(map.Selector, map.ItemSelector is null ? "Parameters" : "ItemSelector"),
        Limit(map.MaxConcurrency, map.MaxConcurrencyPath, "MaxConcurrency", NumberRange.Amount),
        Limit(map.ToleratedFailureCount, map.ToleratedFailureCountPath, "ToleratedFailureCount", NumberRange.Amount),
        Limit(map.ToleratedFailurePercentage, map.ToleratedFailurePercentagePath, "ToleratedFailurePercentage", NumberRange.Percentage)));

    private CompiledRule Rule(ChoiceState choice, ChoiceRule rule, int index)
    {
        var expression = rule.Expression ?? throw paths.Error($"Choices/{index}", "A rule of a JSONPath state has a comparison, And, Or or Not.");
        try
        {
            return new(new PathCondition(ChoiceCondition.Compile(expression)), Exit(choice, default, null, rule.Assign, $"Choices[{index}]/"), rule.Next);
        }
        catch (Exception exception) when (exception is PathException or ArgumentException)
        {
            throw paths.Error($"Choices/{index}", exception.Message, exception);
        }
    }

    private CompiledCatcher[] Catch(WorkState work) => [.. (work.Catch ?? []).Select((catcher, index) => new CompiledCatcher(
        catcher,
        new PathCatchExit(paths.Assign(catcher.Assign, $"Catch[{index}]/Assign"), paths.ResultPath(catcher.ResultPath, $"Catch[{index}]/ResultPath"))))];

    private PathEntry Entry(OutputState state) => new(paths.Choice(state.InputPath, "InputPath"));

    private PathExit Exit(AssigningState state) => state is WorkState work
        ? Exit(work, work.ResultPath, work.ResultSelector, work.Assign)
        : Exit(state, default, null, state.Assign);

    private PathExit Exit(OutputState state, OptionalPath resultPath, JToken? resultSelector, JObject? assign, string place = "") =>
        new(paths.Assign(assign, place + "Assign"), paths.Choice(state.OutputPath, "OutputPath"))
        {
            ResultSelector = paths.Compile(resultSelector, "ResultSelector"),
            ResultPath = paths.ResultPath(resultPath, "ResultPath"),
            TakesResults = state is PassState or WorkState,
        };

    private Payload Payload(JToken? parameters) => new(paths.Compile(parameters, "Parameters"), DataFlowStage.AfterParameters);

    private TimeoutPath? Timeout(string? path, string field) => Field(path, field, parsed => new TimeoutPath(parsed, field));

    private NumberField? Limit(NumberOrExpression? number, string? path, string field, NumberRange range) =>
        paths.Number(number, field, range) ?? Field(path, field + "Path", parsed => new LimitPath(parsed, field, range));

    private ExpressionMoment? Timestamp(string? timestamp)
    {
        if (timestamp is null)
            return null;
        return ExtendedDateTime.TryParse(timestamp, out _)
            ? new(new LiteralTemplate(timestamp))
            : throw paths.Error("Timestamp", $"\"{timestamp}\" is no timestamp, such as 2026-11-21T09:30:00Z.");
    }

    private T? Field<T>(string? path, string field, Func<JsonPath, T> make)
        where T : class => paths.Path(path, field) is { } parsed ? make(parsed) : null;
}
