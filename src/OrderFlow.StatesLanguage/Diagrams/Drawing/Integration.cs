namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>Says what a task's resource does, in few words: <c>Lambda: invoke</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
internal static class Integration
{
    private static readonly Dictionary<string, string> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        ["apigateway"] = "API Gateway",
        ["athena"] = "Athena",
        ["batch"] = "Batch",
        ["bedrock"] = "Bedrock",
        ["cloudformation"] = "CloudFormation",
        ["cloudwatchlogs"] = "CloudWatch Logs",
        ["codebuild"] = "CodeBuild",
        ["databrew"] = "DataBrew",
        ["dynamodb"] = "DynamoDB",
        ["elasticmapreduce"] = "EMR",
        ["emr-containers"] = "EMR on EKS",
        ["emr-serverless"] = "EMR Serverless",
        ["eventbridge"] = "EventBridge",
        ["events"] = "EventBridge",
        ["glue"] = "Glue",
        ["lambda"] = "Lambda",
        ["mediaconvert"] = "MediaConvert",
        ["redshiftdata"] = "Redshift Data",
        ["sagemaker"] = "SageMaker",
        ["secretsmanager"] = "Secrets Manager",
        ["sfn"] = "Step Functions",
        ["states"] = "Step Functions",
    };

    /// <summary>The service and what it is asked to do; the resource itself where it is of no known form.</summary>
    public static string Of(string resource)
    {
        var parts = resource.Split(':');
        if (parts.Length < 6 || parts[0] != "arn")
            return resource.Length == 0 ? "Task" : $"Task: {resource}";
        var rest = parts[5..];
        return (parts[2], rest) switch
        {
            ("lambda", ["function", var function, ..]) => $"Lambda: {function}",
            ("states", ["activity", var activity]) => $"Activity: {activity}",
            ("states", ["aws-sdk", var service, var action, ..]) => $"{Name(service)}: {Action(action)}",
            ("states", [var service, var action, ..]) => $"{Name(service)}: {Action(action)}",
            _ => $"Task: {resource}",
        };
    }

    private static string Name(string service)
    {
        if (Services.TryGetValue(service, out var name))
            return name;
        // Short names are abbreviations: S3, SQS, HTTP.
        return service.Length <= 4 ? service.ToUpperInvariant() : $"{char.ToUpperInvariant(service[0])}{service[1..]}";
    }

    private static string Action(string action)
    {
        var dot = action.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? action : $"{action[..dot]} ({(action[(dot + 1)..] == "waitForTaskToken" ? "token" : action[(dot + 1)..])})";
    }
}
