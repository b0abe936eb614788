namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A service integration as a <c>Resource</c> names it: <c>arn:aws:states:::sqs:sendMessage.waitForTaskToken</c>.</summary>
/// <param name="Service">The service: <c>sqs</c>.</param>
/// <param name="Pattern"><c>.sync</c>, <c>.sync:2</c>, <c>.waitForTaskToken</c>, or empty for request and response.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"/>
internal sealed record Integration(string Service, string Pattern)
{
    private static readonly string[] Patterns = [".sync:2", ".sync", ".waitForTaskToken"];

    private static readonly HashSet<string> WithoutJobs = ["lambda", "sns", "sqs", "dynamodb", "events", "apigateway", "aws-sdk", "http"];

    private static readonly HashSet<string> WithoutTokens =
        ["athena", "batch", "codebuild", "databrew", "dynamodb", "elasticmapreduce", "emr-containers", "emr-serverless", "glue", "http", "mediaconvert", "sagemaker"];

    /// <summary>Whether the service offers the pattern for some of its operations; of services that are not known it is believed.</summary>
    public bool HasPattern => Pattern switch
    {
        ".sync:2" => Service is "states",
        ".sync" => !WithoutJobs.Contains(Service),
        ".waitForTaskToken" => !WithoutTokens.Contains(Service),
        _ => true,
    };

    /// <summary>Reads a resource; null when it is no integration.</summary>
    public static Integration? Read(string resource) => resource.Split(':', 7) is ["arn", _, "states", "", "", var service, var operation]
        ? new Integration(service, Array.Find(Patterns, pattern => operation.EndsWith(pattern, StringComparison.Ordinal)) ?? "")
        : null;
}
