using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.EventBus.FilterPolicies;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>What a subscription wants of the messages, and how: its attributes as they were set.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
internal sealed record SubscriptionAttributes
{
    public static readonly SubscriptionAttributes None = new();

    /// <summary>Whether the message is delivered alone, without the envelope.</summary>
    public bool RawMessageDelivery { get; init; }

    /// <summary>The filter policy as JSON, or null.</summary>
    public string? FilterPolicy { get; init; }

    public FilterPolicyScope FilterPolicyScope { get; init; }

    /// <summary>The queue for what cannot be delivered (the ARN of a <c>RedrivePolicy</c>), or null.</summary>
    public string? DeadLetterTarget { get; init; }

    /// <summary>Recorded; the local endpoint has its own delivery policy.</summary>
    public string? DeliveryPolicy { get; init; }

    /// <summary>The same with one attribute set, or taken away by an empty value.</summary>
    /// <exception cref="ServiceException">InvalidParameterException: there is no such attribute, or it has no such value.</exception>
    public SubscriptionAttributes With(string name, string? value) => name switch
    {
        nameof(RawMessageDelivery) => this with { RawMessageDelivery = Flag(name, value) },
        nameof(FilterPolicy) => this with { FilterPolicy = string.IsNullOrEmpty(value) || value == "{}" ? null : value },
        nameof(FilterPolicyScope) => this with { FilterPolicyScope = Scope(value) },
        "RedrivePolicy" => this with { DeadLetterTarget = string.IsNullOrEmpty(value) ? null : DeadLetters(value) },
        nameof(DeliveryPolicy) => this with { DeliveryPolicy = value },
        _ => throw SnsErrors.Invalid("Invalid parameter: AttributeName"),
    };

    /// <summary>The filter policy, ready to match; null when the subscription wants everything.</summary>
    /// <exception cref="ServiceException">InvalidParameterException: the service refuses the policy.</exception>
    public FilterPolicy? ReadFilterPolicy(FilterPolicyCall call = FilterPolicyCall.Subscribe)
    {
        try
        {
            return FilterPolicy is null ? null : EventBus.FilterPolicies.FilterPolicy.Parse(FilterPolicy, FilterPolicyScope, call);
        }
        catch (InvalidFilterPolicyException error)
        {
            throw SnsErrors.Invalid(error.Message);
        }
    }

    private static bool Flag(string name, string? value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw SnsErrors.Invalid($"Invalid parameter: Attributes Reason: {name}: Invalid value [{value}]. Must be true or false."),
    };

    private static FilterPolicyScope Scope(string? value) =>
        value is nameof(EventBus.FilterPolicies.FilterPolicyScope.MessageAttributes) or nameof(EventBus.FilterPolicies.FilterPolicyScope.MessageBody)
            ? Enum.Parse<FilterPolicyScope>(value)
            : throw SnsErrors.Invalid($"Invalid parameter: FilterPolicyScope: Invalid value [{value}]. Please use either MessageBody or MessageAttributes");

    private static string DeadLetters(string policy)
    {
        try
        {
            var target = (string?)JsonNode.Parse(policy)?["deadLetterTargetArn"];
            return Arn.Parse(target) is { Service: "sqs" } ? target! : throw SnsErrors.Invalid("Invalid parameter: RedrivePolicy: deadLetterTargetArn is an invalid arn");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw SnsErrors.Invalid("Invalid parameter: RedrivePolicy: failed to parse JSON.");
        }
    }
}
