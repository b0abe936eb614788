using System.Text.Json.Nodes;
using OrderFlow.EventBus.Inputs;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>Reads and writes targets in the shape that the API and templates share.</summary>
internal static class RuleTargets
{
    private static readonly HashSet<string> Served =
        ["Id", "Arn", "RoleArn", "Input", "InputPath", "InputTransformer", "HttpParameters", "RetryPolicy", "DeadLetterConfig"];

    /// <exception cref="ServiceException">ValidationException: a member is missing, not served, or out of its limits.</exception>
    public static RuleTarget Read(ApiCall call)
    {
        if (call.Request.Select(member => member.Key).FirstOrDefault(member => !Served.Contains(member)) is { } unserved)
            throw ServiceException.Validation($"The member {unserved} of targets is not served yet.");
        var transformer = call.Structure("InputTransformer");
        var retries = call.Structure("RetryPolicy");
        var target = new RuleTarget(call.Text("Id"), call.Text("Arn"))
        {
            RoleArn = call.OptionalText("RoleArn"),
            Input = call.OptionalText("Input"),
            InputPath = call.OptionalText("InputPath"),
            InputPaths = transformer?.TextMap("InputPathsMap"),
            InputTemplate = transformer?.Text("InputTemplate"),
            Http = call.Structure("HttpParameters") is { } http ? ReadHttp(http) : null,
            MaximumRetryAttempts = retries?.OptionalInt("MaximumRetryAttempts"),
            MaximumEventAgeInSeconds = retries?.OptionalInt("MaximumEventAgeInSeconds"),
            DeadLetterArn = call.Structure("DeadLetterConfig")?.OptionalText("Arn"),
        };
        Check(target);
        return target;
    }

    /// <summary>A target as the API describes it.</summary>
    public static JsonObject Write(RuleTarget target)
    {
        var written = new JsonObject { ["Id"] = target.Id, ["Arn"] = target.Arn, ["RoleArn"] = target.RoleArn, ["Input"] = target.Input, ["InputPath"] = target.InputPath };
        if (target.InputTemplate is not null)
        {
            written["InputTransformer"] = new JsonObject
            {
                ["InputPathsMap"] = Map(target.InputPaths ?? new Dictionary<string, string>()),
                ["InputTemplate"] = target.InputTemplate,
            };
        }

        if (target.Http is { } http)
        {
            written["HttpParameters"] = new JsonObject
            {
                ["PathParameterValues"] = new JsonArray([.. http.PathParameterValues.Select(value => (JsonNode?)value)]),
                ["HeaderParameters"] = Map(http.HeaderParameters),
                ["QueryStringParameters"] = Map(http.QueryStringParameters),
            };
        }

        if (target.MaximumRetryAttempts is not null || target.MaximumEventAgeInSeconds is not null)
            written["RetryPolicy"] = new JsonObject { ["MaximumRetryAttempts"] = target.MaximumRetryAttempts, ["MaximumEventAgeInSeconds"] = target.MaximumEventAgeInSeconds };
        if (target.DeadLetterArn is not null)
            written["DeadLetterConfig"] = new JsonObject { ["Arn"] = target.DeadLetterArn };
        return written;
    }

    private static TargetHttpParameters ReadHttp(ApiCall call) => new()
    {
        PathParameterValues = call.Texts("PathParameterValues"),
        HeaderParameters = call.TextMap("HeaderParameters"),
        QueryStringParameters = call.TextMap("QueryStringParameters"),
    };

    private static JsonObject Map(IReadOnlyDictionary<string, string> values) =>
        new([.. values.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))]);

    private static void Check(RuleTarget target)
    {
        if (Arn.Parse(target.Arn) is null)
            throw ServiceException.Validation($"Parameter {target.Arn} is not valid. Reason: Provided Arn is not in correct format.");
        if (target.DeadLetterArn is { } deadLetters && Arn.Parse(deadLetters) is not { Service: "sqs" })
            throw ServiceException.Validation($"Parameter {deadLetters} is not valid. Reason: A dead-letter queue is an SQS queue.");
        if (target.MaximumRetryAttempts is < 0 or > 185)
            throw ServiceException.Validation($"Value '{target.MaximumRetryAttempts}' at 'maximumRetryAttempts' failed to satisfy constraint: Member must have value between 0 and 185");
        if (target.MaximumEventAgeInSeconds is < 60 or > 86_400)
            throw ServiceException.Validation($"Value '{target.MaximumEventAgeInSeconds}' at 'maximumEventAgeInSeconds' failed to satisfy constraint: Member must have value between 60 and 86400");
        try
        {
            target.ReadInput();
        }
        catch (InvalidTargetInputException error)
        {
            throw ServiceException.Validation(error.Message);
        }
    }
}
