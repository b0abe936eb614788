using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Results;

namespace OrderFlow.StatesLanguage.StateTesting.Requests;

/// <summary>What a test can ask of which type of state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
internal static class StateRules
{
    /// <summary>Checks a request against the state that it is about.</summary>
    /// <returns>The mocked result; undefined where there is none.</returns>
    /// <exception cref="StateTestException">The state cannot be tested so.</exception>
    public static JsonataValue Check(StateTestRequest request, State state)
    {
        if (request.Mock is null)
        {
            CheckRuns(request, state);
            return JsonataValue.Undefined;
        }

        if (state is not WorkState work)
            throw StateTestException.Validation($"State type '{state.Type}' is not supported when a mock is specified");
        CheckConfiguration(request, work);
        return request.Mock.Result is { } text ? Result(text, request.Mock.FieldValidationMode ?? FieldValidationMode.Strict, work) : JsonataValue.Undefined;
    }

    /// <summary>What a Task state's resource says.</summary>
    /// <exception cref="StateTestException">It is none that a Task state can have.</exception>
    public static TaskResource Resource(TaskState task) => TaskResource.TryParse(task.Resource, out var resource)
        ? resource
        : throw StateTestException.InvalidDefinition(
            $"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The resource provided {task.Resource} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region. at /States/{task.Name}/Resource'");

    private static void CheckRuns(StateTestRequest request, State state)
    {
        if (state is MapState or ParallelState)
        {
            throw StateTestException.InvalidDefinition(
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
        }

        if (state is not TaskState task)
            return;
        var resource = Resource(task);
        var unsupported = resource switch
        {
            { Kind: TaskResourceKind.Activity } => "Activity tasks",
            { Pattern: TaskPattern.RunJob } => "the .sync service integration pattern",
            { Pattern: TaskPattern.WaitForTaskToken } => "the .waitForTaskToken service integration pattern",
            _ => null,
        };
        if (unsupported is not null)
            throw StateTestException.InvalidDefinition($"TestState API does not support {unsupported} when a mock is not specified.");
        if (request.RoleArn is null)
            throw StateTestException.Validation("RoleArn must be specified when testing a Task state");
    }

    private static void CheckConfiguration(StateTestRequest request, WorkState work)
    {
        if (request.StateConfiguration is not { } configuration)
            return;
        if (configuration.MapIterationFailureCount is not null && work is not MapState)
            throw Unsupported("MapIterationFailureCount", work);
        if (configuration.MapItemReaderData is not null && work is not MapState { ItemReader: not null })
            throw StateTestException.Validation("TestState supports MapItemReaderData only for Map states with an ItemReader.");
        if (configuration.ErrorCausedByState is not { } origin)
            return;
        if (work is TaskState)
            throw Unsupported("ErrorCausedByState", work);
        if (!Inner(work).Any(graph => Contains(graph, origin)))
            throw StateTestException.Validation($"ErrorCausedByState names '{origin}', which is no state inside the tested state.");
    }

    private static JsonataValue Result(string text, FieldValidationMode mode, WorkState work)
    {
        JsonataValue result;
        try
        {
            result = JsonataJson.Parse(text);
        }
        catch (JsonataJsonException error)
        {
            throw StateTestException.Validation("Mocked result must be valid JSON", error);
        }

        switch (work)
        {
            case MapState { ResultWriter: not null } when !result.IsObject:
                throw StateTestException.Validation("Mocked result must be a JSON object.");
            case MapState { ResultWriter: null } or ParallelState when !result.IsArray:
                throw StateTestException.Validation("Mocked result must be an array.");
            case ParallelState parallel when result.AsArray().Count != parallel.Branches.Count:
                throw StateTestException.Validation("Mocked result must contain the same number of items as number of Parallel branches.");
            case TaskState task when mode != FieldValidationMode.None && IntegrationResult.Of(Resource(task)) is { } integration:
                new MockedResultCheck(integration, requiresAll: mode == FieldValidationMode.Strict).Check(result);
                break;
            default:
                break;
        }

        return result;
    }

    private static bool Contains(StateGraph graph, string name) =>
        graph.States.Contains(name) || graph.States.OfType<WorkState>().SelectMany(Inner).Any(inner => Contains(inner, name));

    private static IEnumerable<StateGraph> Inner(WorkState work) => work switch
    {
        ParallelState parallel => parallel.Branches,
        MapState { Processor: { } processor } => [processor],
        _ => [],
    };

    private static StateTestException Unsupported(string member, State state) =>
        StateTestException.Validation($"TestState does not support {member} for state type '{state.Type}'.");
}
