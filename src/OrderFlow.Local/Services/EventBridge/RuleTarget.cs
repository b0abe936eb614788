using System.Text.Json.Serialization;
using OrderFlow.EventBus.Inputs;

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

    /// <summary>What the request to an API destination has besides its body, or null.</summary>
    public TargetHttpParameters? Http { get; init; }

    public int? MaximumRetryAttempts { get; init; }

    public int? MaximumEventAgeInSeconds { get; init; }

    public string? DeadLetterArn { get; init; }

    /// <summary>Whether the target gets something else than the event.</summary>
    [JsonIgnore]
    public bool HasInput => Input is not null || InputPath is not null || InputTemplate is not null;

    /// <summary>What the target gets for an event.</summary>
    /// <exception cref="InvalidTargetInputException">The input, path or template is not valid.</exception>
    public TargetInput ReadInput() => HasInput
        ? TargetInput.Parse(Id, Input, InputPath, InputTemplate is null ? null : new InputTransformer(InputPaths ?? new Dictionary<string, string>(), InputTemplate))
        : TargetInput.WholeEvent;
}
