using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>A call of a service is tried again when an error will pass: throttling, a network that fails, a service that restarts.</summary>
/// <remarks>Said once for a state machine, at the first of its tasks: what is true of one task is mostly true of all.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception"/>
internal sealed class MissingRetryRule : IRule
{
    private const int ShownTasks = 3;
    private const string LambdaErrors = "Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException, Lambda.TooManyRequestsException";

    public void Check(Outline outline, Report report)
    {
        var tasks = outline.States.FindAll(state => TaskResources.Of(state) is { Kind: not TaskResourceKind.Activity } && !Retries(state));
        if (tasks.Count == 0)
            return;
        var errors = tasks.TrueForAll(task => TaskResources.IsLambda(TaskResources.Of(task))) ? LambdaErrors : "throttling and failures of the service, or States.TaskFailed";
        report.Warning(tasks[0].Json, DiagnosticCode.TaskWithoutRetry,
            $"has no Retry{Others(tasks)}: an error that would pass, such as throttling or a lost connection, {Consequence(tasks)} at the first try. "
            + $"Retry {errors}, or write a retrier with \"MaxAttempts\": 0 if it must not be tried again.");
    }

    // What retries the state around it retries the state.
    private static bool Retries(OutlineState? state)
    {
        for (; state is not null; state = state.Graph.Owner)
            if (state.Json["Retry"] is JArray)
                return true;
        return false;
    }

    private static string Others(List<OutlineState> tasks)
    {
        var (others, more) = (tasks.Skip(1).Take(ShownTasks).Select(task => $"\"{task.Name}\"").ToList(), tasks.Count - 1 - ShownTasks);
        if (more > 0)
            return $", nor have {string.Join(", ", others)} and {more} more";
        return others.Count switch
        {
            0 => "",
            1 => $", nor has {others[0]}",
            _ => $", nor have {string.Join(", ", others.SkipLast(1))} and {others[^1]}",
        };
    }

    private static string Consequence(List<OutlineState> tasks)
    {
        var consequences = tasks.Select(Consequence).Distinct(StringComparer.Ordinal).ToList();
        return consequences is [var only] ? only : "fails the task";
    }

    private static string Consequence(OutlineState state)
    {
        for (var around = state; around is not null; around = around.Graph.Owner)
            if (around.Json["Catch"] is JArray { Count: > 0 } catchers && catchers[^1] is JObject catcher)
                return $"is caught and goes to \"{catcher["Next"]}\"";
        return state.Graph.Owner is { Type: StateType.Map } map && state.Graph.IsDistributed ? $"fails an item of \"{map.Name}\"" : "fails the execution";
    }
}
