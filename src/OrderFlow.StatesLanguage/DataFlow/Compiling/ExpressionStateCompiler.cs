using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles the fields of one JSONata state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class ExpressionStateCompiler(string pointer) : StateCompiler(pointer)
{
    private const QueryLanguage Language = QueryLanguage.Jsonata;
    private static readonly RawEntry Entry = new();
    private readonly ExpressionCompiler templates = new(pointer);

    protected override CompiledPass Pass(PassState pass) => new(pass, Language, Entry, Exit(pass.Output, pass.Assign));

    protected override CompiledSucceed Succeed(SucceedState succeed) => new(succeed, Language, Entry, Exit(succeed.Output, null));

    protected override CompiledFail Fail(FailState fail) => new(fail, Language, templates.Text(fail.Error, "Error"), templates.Text(fail.Cause, "Cause"));

    protected override CompiledWait Wait(WaitState wait)
    {
        var seconds = templates.Number(wait.Seconds, "Seconds", NumberRange.Amount);
        var timestamp = templates.Compile(wait.Timestamp, "Timestamp");
        if (seconds is null == timestamp is null)
            throw new CompilationException(Pointer, "A Wait state has exactly one of Seconds and Timestamp.");
        return new(wait, Language, Entry, Exit(wait.Output, wait.Assign), seconds, timestamp is null ? null : new ExpressionMoment(timestamp));
    }

    protected override CompiledChoice Choice(ChoiceState choice) =>
        new(choice, Language, Entry, Exit(choice.Output, choice.Assign), [.. choice.Choices.Select(Rule)]);

    protected override CompiledTask Task(TaskState task) => new(task, Language, Entry, Exit(task.Output, task.Assign), Catch(task), new(
        Arguments(task),
        templates.Number(task.TimeoutSeconds, "TimeoutSeconds", NumberRange.Timeout),
        templates.Number(task.HeartbeatSeconds, "HeartbeatSeconds", NumberRange.Timeout),
        templates.Compile(task.Credentials, "Credentials")));

    protected override CompiledParallel Parallel(ParallelState parallel) =>
        new(parallel, Language, Entry, Exit(parallel.Output, parallel.Assign), Catch(parallel), Arguments(parallel));

    protected override CompiledMap Map(MapState map) => new(map, Language, Entry, Exit(map.Output, map.Assign), Catch(map), new(
        new ExpressionItems(templates.Compile(map.Items, "Items")),
        templates.Compile(map.Selector, "ItemSelector"),
        templates.Number(map.MaxConcurrency, "MaxConcurrency", NumberRange.Amount),
        templates.Number(map.ToleratedFailureCount, "ToleratedFailureCount", NumberRange.Amount),
        templates.Number(map.ToleratedFailurePercentage, "ToleratedFailurePercentage", NumberRange.Percentage)));

    private CompiledRule Rule(ChoiceRule rule, int index)
    {
        var place = $"Choices[{index}]";
        var condition = templates.Compile(rule.Condition, place + "/Condition");
        if (condition is null or not (ExpressionTemplate or LiteralTemplate) || (condition is LiteralTemplate && rule.Condition?.Type != JTokenType.Boolean))
            throw templates.Error($"Choices/{index}/Condition", "A rule has a Condition: a {% JSONata expression %} or a boolean.");
        return new(new ExpressionCondition(condition), Exit(rule.Output, rule.Assign, place + "/"), rule.Next);
    }

    private CompiledCatcher[] Catch(WorkState work) => [.. (work.Catch ?? []).Select((catcher, index) =>
    {
        var place = $"Catch[{index}]/";
        return new CompiledCatcher(catcher, new ExpressionCatchExit(
            templates.Compile(catcher.Output, place + "Output"), templates.Assign(catcher.Assign, place + "Assign")));
    })];

    private Payload Arguments(WorkState work) => new(templates.Compile(work.Arguments, "Arguments"), DataFlowStage.AfterArguments);

    private ExpressionExit Exit(JToken? output, JObject? assign, string place = "") =>
        new(templates.Compile(output, place + "Output"), templates.Assign(assign, place + "Assign"));
}
