using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>What Task states call.</summary>
internal static class TaskResources
{
    /// <summary>What a state calls, or null when it is no Task state or that cannot be known, as with <c>${Function.Arn}</c>.</summary>
    public static TaskResource? Of(OutlineState state) =>
        state.Type is StateType.Task && state.Json["Resource"] is JValue { Value: string text } && TaskResource.TryParse(text, out var resource) ? resource : null;

    /// <summary>Whether a Lambda function is called, by its ARN or by the integration.</summary>
    public static bool IsLambda(TaskResource? resource) => resource is { Service: "lambda" };

    /// <summary>Whether a task waits for its token, by its resource.</summary>
    public static bool WaitsForToken(TaskResource? resource) => resource is { Kind: TaskResourceKind.Service, Pattern: TaskPattern.WaitForTaskToken };
}
