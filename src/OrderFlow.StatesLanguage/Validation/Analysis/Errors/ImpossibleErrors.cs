using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Errors;

/// <summary>The errors that a Task state cannot have.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-error-representation"/>
internal static class ImpossibleErrors
{
    private static readonly Dictionary<string, string> OfOtherStates = new()
    {
        ["States.NoChoiceMatched"] = "only Choice states have it",
        ["States.BranchFailed"] = "only Parallel states have it",
        ["States.ExceedToleratedFailureThreshold"] = "only Map states have it",
        ["States.ItemReaderFailed"] = "only Map states have it",
        ["States.ResultWriterFailed"] = "only Map states have it",
    };

    private static readonly string[] OfJsonPath = ["States.ResultPathMatchFailure", "States.ParameterPathFailure", "States.IntrinsicFailure"];

    // How optimised integrations begin the names of their errors.
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["lambda"] = "Lambda",
        ["events"] = "EventBridge",
        ["sns"] = "SNS",
        ["sqs"] = "SQS",
        ["dynamodb"] = "DynamoDB",
        ["states"] = "StepFunctions",
    };

    /// <summary>Why a Task state never has an error, or null when it may have it.</summary>
    public static string? Reason(OutlineState state, TaskResource? resource, string name)
    {
        if (OfOtherStates.TryGetValue(name, out var others))
            return $"{others}, and this is a Task state. Remove it, or handle it where it arises.";
        if (state.Language is QueryLanguage.Jsonata && OfJsonPath.Contains(name))
            return "it is an error of JSONPath, and this state is JSONata. Name States.QueryEvaluationError.";
        if (state.Language is QueryLanguage.JsonPath && name == "States.QueryEvaluationError")
            return "it is an error of JSONata, and this state is JSONPath. Name States.ParameterPathFailure or States.IntrinsicFailure.";
        if (name == "States.HeartbeatTimeout" && state.Json["HeartbeatSeconds"] is null && state.Json["HeartbeatSecondsPath"] is null)
            return "the task has no HeartbeatSeconds. Set it, or name States.Timeout.";
        return resource is null ? null : OfAnotherService(resource, name);
    }

    // A function, a worker and who holds a token give errors any name.
    private static string? OfAnotherService(TaskResource resource, string name)
    {
        if (TaskResources.IsLambda(resource) || resource.Pattern is not TaskPattern.RequestResponse || !Prefixes.TryGetValue(resource.Service, out var own))
            return null;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || name[..dot] == own || !Prefixes.Values.Contains(name[..dot], StringComparer.OrdinalIgnoreCase))
            return null;
        return $"the errors of {resource.Service}:{resource.Action} begin with \"{own}.\". Name those.";
    }
}
