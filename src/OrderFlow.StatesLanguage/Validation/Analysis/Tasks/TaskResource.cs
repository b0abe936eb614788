using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>What the <c>Resource</c> of a Task state calls, and whether it waits for more than the answer.</summary>
/// <param name="Service">The service as the integration names it, <c>lambda</c> or <c>aws-sdk:s3</c>; <c>lambda</c> for the ARN of a function, <c>activity</c> for that of an activity.</param>
/// <param name="Action">The action, such as <c>putEvents</c>; empty for a function or an activity.</param>
/// <param name="Pattern">How the result is waited for.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"/>
internal sealed record TaskResource(string Service, string Action, TaskPattern Pattern)
{
    private const string AwsSdk = "aws-sdk";

    /// <summary>Whether a Lambda function is called, by its ARN or by the integration.</summary>
    public bool IsLambda => Service == "lambda";

    public bool IsActivity => Service == "activity";

    /// <summary>Whether the result is the function's own answer, without an envelope.</summary>
    public bool IsFunction => IsLambda && Action.Length == 0;

    /// <summary>Whether the integration has error names and a result of its own, unlike those of <c>aws-sdk</c>.</summary>
    public bool IsOptimized => Action.Length > 0 && !Service.StartsWith(AwsSdk, StringComparison.Ordinal);

    /// <summary>What a Task state calls, or null when that cannot be known, as with <c>${Function.Arn}</c>.</summary>
    public static TaskResource? Of(OutlineState state) =>
        state.Type is StateType.Task && state.Json["Resource"] is Newtonsoft.Json.Linq.JValue { Value: string text } ? Parse(text) : null;

    private static TaskResource? Parse(string text)
    {
        var parts = text.Split(':');
        if (parts is not ["arn", _, _, _, _, ..])
            return null;
        return parts[2..] switch
        {
            ["lambda", _, _, "function", ..] => new TaskResource("lambda", "", TaskPattern.Answer),
            ["states", _, _, "activity", ..] => new TaskResource("activity", "", TaskPattern.Job),
            ["states", "", "", AwsSdk, var service, .. var action] => Integration($"{AwsSdk}:{service}", string.Join(':', action)),
            ["states", "", "", var service, .. var action] => Integration(service, string.Join(':', action)),
            _ => null,
        };
    }

    private static TaskResource Integration(string service, string action)
    {
        var dot = action.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new TaskResource(service, action, TaskPattern.Answer)
            : new TaskResource(service, action[..dot], action[dot..] switch
            {
                ".waitForTaskToken" => TaskPattern.Token,
                ".sync:2" => TaskPattern.ParsedJob,
                _ => TaskPattern.Job,
            });
    }
}
