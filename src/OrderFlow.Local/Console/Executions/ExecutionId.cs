using OrderFlow.Local.Services;

namespace OrderFlow.Local.Console.Executions;

/// <summary>How the console names executions in addresses: the last parts of their ARNs (<c>machine:name</c>, or <c>express:machine:name:id</c>).</summary>
internal static class ExecutionId
{
    private const string Standard = "execution:";

    public static string Of(string arn) =>
        Arn.Parse(arn) is { } parsed ? parsed.After(Standard) ?? parsed.Resource : arn;

    public static string ArnOf(string id, LocalAccount account) =>
        id.StartsWith("arn:", StringComparison.Ordinal) ? id
        : account.Arn("states", id.StartsWith("express:", StringComparison.Ordinal) ? id : Standard + id);

    public static string Url(string arn) => $"{ExecutionsPage.Address}/{Uri.EscapeDataString(Of(arn))}";

    /// <summary>The name of the state machine in the ARN of it or of an execution.</summary>
    public static string Machine(string stateMachineArn) => stateMachineArn[(stateMachineArn.LastIndexOf(':') + 1)..];
}
