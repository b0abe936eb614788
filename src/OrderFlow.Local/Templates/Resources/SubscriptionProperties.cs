using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Reads what a template says a subscription wants; SAM's events and CloudFormation's subscriptions say it alike.</summary>
internal static class SubscriptionProperties
{
    /// <summary>The names that <see cref="Read"/> reads.</summary>
    public static readonly string[] Names = ["RawMessageDelivery", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "DeliveryPolicy"];

    public static SubscriptionAttributes Read(ResourceProperties properties)
    {
        try
        {
            return Names.Where(properties.Has).Aggregate(SubscriptionAttributes.None, (attributes, name) => attributes.With(name, Value(properties, name)));
        }
        catch (ServiceException error)
        {
            throw properties.Error(error.Message, error);
        }
    }

    private static string? Value(ResourceProperties properties, string name) =>
        name == nameof(SubscriptionAttributes.RawMessageDelivery) ? properties.OptionalBool(name) is true ? "true" : "false" : properties.OptionalDocument(name);
}
