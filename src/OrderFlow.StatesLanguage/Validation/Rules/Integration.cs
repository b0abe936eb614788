namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A service integration as a <c>Resource</c> names it: <c>arn:aws:states:::sqs:sendMessage.waitForTaskToken</c>.</summary>
/// <param name="Service">The service: <c>sqs</c>, or <c>aws-sdk</c> for every service that the SDK calls.</param>
/// <param name="Action">What it is asked for: <c>sendMessage</c>, with <c>aws-sdk</c> <c>s3:getObject</c>.</param>
/// <param name="Pattern"><c>.sync</c>, <c>.sync:2</c>, <c>.waitForTaskToken</c>, or empty for request and response.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"/>
internal sealed record Integration(string Service, string Action, string Pattern)
{
    /// <summary>The name of the integration that calls any service.</summary>
    public const string Sdk = "aws-sdk";

    private static readonly string[] Patterns = [".sync:2", ".sync", ".waitForTaskToken"];

    private static readonly HashSet<string> WithoutJobs = ["lambda", "sns", "sqs", "dynamodb", "events", "apigateway", Sdk, "http"];

    private static readonly HashSet<string> WithoutTokens =
        ["athena", "batch", "codebuild", "databrew", "dynamodb", "elasticmapreduce", "emr-containers", "emr-serverless", "glue", "http", "mediaconvert", "sagemaker"];

    // Only of services whose actions are few and have been the same for years.
    private static readonly Dictionary<string, string[]> Actions = new()
    {
        ["apigateway"] = ["invoke"],
        ["batch"] = ["submitJob"],
        ["dynamodb"] = ["getItem", "putItem", "updateItem", "deleteItem"],
        ["ecs"] = ["runTask"],
        ["events"] = ["putEvents"],
        ["glue"] = ["startJobRun"],
        ["http"] = ["invoke"],
        ["lambda"] = ["invoke"],
        ["sns"] = ["publish"],
        ["sqs"] = ["sendMessage"],
        ["states"] = ["startExecution"],
    };

    // Services that are called often, and that only the SDK calls.
    private static readonly HashSet<string> SdkOnly =
    [
        "cloudwatch", "cloudwatchlogs", "comprehend", "ec2", "eventbridge", "firehose", "iam", "kinesis", "kms", "rds", "redshiftdata", "rekognition", "s3",
        "scheduler", "secretsmanager", "ses", "sesv2", "sfn", "ssm", "textract", "translate",
    ];

    // What policies or other SDKs call services that the SDK for Java, whose names count here, calls otherwise.
    private static readonly Dictionary<string, string> SdkNames = new()
    {
        ["events"] = "eventbridge",
        ["logs"] = "cloudwatchlogs",
        ["monitoring"] = "cloudwatch",
        ["states"] = "sfn",
        ["stepfunctions"] = "sfn",
    };

    /// <summary>Whether the service is one whose actions are known.</summary>
    public bool IsKnown => Service == Sdk || Actions.ContainsKey(Service);

    /// <summary>What the service does not offer, and what to write instead; null when it does, or is not known.</summary>
    public string? Problem
    {
        get
        {
            if (!HasPattern)
                return $"but {Service} cannot be called with {Pattern}. Remove {Pattern}.";
            if (Action.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0)
                return $"but there is no pattern {Action[dot..]}. Use {string.Join(", ", Patterns)} or none.";
            if (Service == Sdk)
                return SdkProblem;
            if (SdkOnly.Contains(Service))
                return $"but {Service} has no integration of its own. Call it by the SDK: {Sdk}:{Service}:{Action}.";
            return Actions.TryGetValue(Service, out var actions) && !actions.Contains(Action)
                ? $"but {Action} is no action of {Service}, which has {string.Join(", ", actions)}. Call others by the SDK: {Sdk}:service:action."
                : null;
        }
    }

    /// <summary>How much of the end of the resource the problem is about: the pattern, or the integration as a whole.</summary>
    public int ProblemLength => HasPattern ? Service.Length + 1 + Action.Length + Pattern.Length : Pattern.Length;

    private string? SdkProblem => Action.Split(':') switch
    {
        [{ Length: > 0 } service, ..] when service.Any(letter => letter is not (>= 'a' and <= 'z' or >= '0' and <= '9')) =>
            $"but the SDK has no service {service}: names of services are written with small letters and digits only.",
        [var service, ..] when SdkNames.TryGetValue(service, out var name) => $"but the SDK has no service {service}. Write {Sdk}:{name}.",
        [{ Length: > 0 }, [>= 'A' and <= 'Z', ..] action] => $"but the SDK has no action {action}: actions begin with a small letter. Write {char.ToLowerInvariant(action[0])}{action[1..]}.",
        [{ Length: > 0 }, { Length: > 0 }] => null,
        _ => $"but must name a service and an action: {Sdk}:s3:getObject.",
    };

    private bool HasPattern => Pattern switch
    {
        ".sync:2" => Service is "states",
        ".sync" => !WithoutJobs.Contains(Service),
        ".waitForTaskToken" => !WithoutTokens.Contains(Service),
        _ => true,
    };

    /// <summary>Reads a resource; null when it is no integration.</summary>
    public static Integration? Read(string resource)
    {
        if (resource.Split(':', 7) is not ["arn", _, "states", "", "", var service, var operation])
            return null;
        var pattern = Array.Find(Patterns, pattern => operation.EndsWith(pattern, StringComparison.Ordinal)) ?? "";
        return new Integration(service, operation[..^pattern.Length], pattern);
    }
}
