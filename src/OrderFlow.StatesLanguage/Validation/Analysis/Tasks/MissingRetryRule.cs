using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>A call of a service is tried again when an error will pass: throttling, a network that fails, a service that restarts.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception"/>
internal sealed class MissingRetryRule : IRule
{
    private const string LambdaErrors = "Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException, Lambda.TooManyRequestsException";

    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
        {
            if (TaskResources.Of(state) is not { Kind: not TaskResourceKind.Activity } resource || Retries(state))
                continue;
            var errors = TaskResources.IsLambda(resource) ? LambdaErrors : "throttling and failures of the service, or States.TaskFailed";
            report.Warning(state.Json, DiagnosticCode.TaskWithoutRetry,
                $"has no Retry: an error that would pass, such as throttling or a lost connection, {Consequence(state)} at the first try. "
                + $"Retry {errors}, or write a retrier with \"MaxAttempts\": 0 if it must not be tried again.");
        }
    }

    // What retries the state around it retries the state.
    private static bool Retries(OutlineState? state)
    {
        for (; state is not null; state = state.Graph.Owner)
            if (state.Json["Retry"] is JArray)
                return true;
        return false;
    }

    private static string Consequence(OutlineState state)
    {
        for (var around = state; around is not null; around = around.Graph.Owner)
            if (around.Json["Catch"] is JArray { Count: > 0 } catchers && catchers[^1] is JObject catcher)
                return $"is caught and goes to \"{catcher["Next"]}\"";
        return state.Graph.Owner is { Type: StateType.Map } map && state.Graph.IsDistributed ? $"fails an item of \"{map.Name}\"" : "fails the execution";
    }
}
