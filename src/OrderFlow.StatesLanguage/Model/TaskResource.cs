using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>A Task state's resource, taken apart.</summary>
/// <param name="Arn">The whole text, such as <c>arn:aws:states:::sqs:sendMessage.waitForTaskToken</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Service">The service as events name it in <c>resourceType</c>: <c>sqs</c>, <c>aws-sdk:s3</c>, <c>lambda</c>, <c>activity</c>.</param>
/// <param name="Action">The action without its pattern, such as <c>sendMessage</c>; the name of a function or activity.</param>
/// <param name="Pattern">How the result comes about.</param>
/// <param name="ActionText">The action with its pattern, as events name it in <c>resource</c>: <c>sendMessage.waitForTaskToken</c>.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
public sealed record TaskResource(
    string Arn, TaskResourceKind Kind, string Service, string Action, TaskPattern Pattern, string ActionText)
{
    private const string TokenSuffix = ".waitForTaskToken";

    /// <summary>Takes a resource apart.</summary>
    /// <returns>False where the text is no resource that a Task state can have.</returns>
    public static bool TryParse(string arn, [NotNullWhen(true)] out TaskResource? resource)
    {
        var parts = arn.Split(':');
        resource = parts switch
        {
            ["arn", _, "lambda", _, _, "function", var name, ..] =>
                new(arn, TaskResourceKind.LambdaFunction, "lambda", name, TaskPattern.RequestResponse, arn),
            ["arn", _, "states", { Length: > 0 }, _, "activity", var name] =>
                new(arn, TaskResourceKind.Activity, "activity", name, TaskPattern.WaitForTaskToken, arn),
            ["arn", _, "states", _, _, "aws-sdk", var service, .. { Length: > 0 } action] => Of(arn, "aws-sdk:" + service, string.Join(':', action)),
            ["arn", _, "states", _, _, var service, .. { Length: > 0 } action] => Of(arn, service, string.Join(':', action)),
            _ => null,
        };
        return resource is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Arn;

    private static TaskResource Of(string arn, string service, string text)
    {
        if (text.EndsWith(TokenSuffix, StringComparison.Ordinal))
            return new(arn, TaskResourceKind.Service, service, text[..^TokenSuffix.Length], TaskPattern.WaitForTaskToken, text);
        var sync = text.IndexOf(".sync", StringComparison.Ordinal);
        return sync > 0
            ? new(arn, TaskResourceKind.Service, service, text[..sync], TaskPattern.RunJob, text)
            : new(arn, TaskResourceKind.Service, service, text, TaskPattern.RequestResponse, text);
    }
}
