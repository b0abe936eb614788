using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>A target of a rule, with the members of the API that it was given.</summary>
/// <param name="Id">Unique in its rule.</param>
/// <param name="Arn">Where events go.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html"/>
internal sealed record RuleTarget(string Id, string Arn)
{
    public string? RoleArn { get; init; }

    /// <summary>Constant JSON that is sent instead of the event.</summary>
    public string? Input { get; init; }

    /// <summary>The part of the event that is sent.</summary>
    public string? InputPath { get; init; }

    /// <summary>The paths of an input transformer by name, or null when there is none.</summary>
    public IReadOnlyDictionary<string, string>? InputPaths { get; init; }

    /// <summary>The template of an input transformer.</summary>
    public string? InputTemplate { get; init; }

    public int? MaximumRetryAttempts { get; init; }

    public int? MaximumEventAgeInSeconds { get; init; }

    public string? DeadLetterArn { get; init; }

    /// <summary>The target as the API describes it.</summary>
    public JsonObject Describe()
    {
        var target = new JsonObject { ["Id"] = Id, ["Arn"] = Arn, ["RoleArn"] = RoleArn, ["Input"] = Input, ["InputPath"] = InputPath };
        if (InputTemplate is not null)
        {
            target["InputTransformer"] = new JsonObject
            {
                ["InputPathsMap"] = new JsonObject([.. (InputPaths ?? new Dictionary<string, string>()).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))]),
                ["InputTemplate"] = InputTemplate,
            };
        }

        if (MaximumRetryAttempts is not null || MaximumEventAgeInSeconds is not null)
            target["RetryPolicy"] = new JsonObject { ["MaximumRetryAttempts"] = MaximumRetryAttempts, ["MaximumEventAgeInSeconds"] = MaximumEventAgeInSeconds };
        if (DeadLetterArn is not null)
            target["DeadLetterConfig"] = new JsonObject { ["Arn"] = DeadLetterArn };
        return target;
    }
}
