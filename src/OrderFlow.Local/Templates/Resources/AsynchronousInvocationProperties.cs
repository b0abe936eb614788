using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Reads what a template says about a function's asynchronous invocations.</summary>
internal static class AsynchronousInvocationProperties
{
    public static AsynchronousInvocation Read(ResourceProperties properties, string destinationMember)
    {
        var destinations = properties.Structure("DestinationConfig");
        var (retries, age) = (properties.OptionalInt("MaximumRetryAttempts") ?? 2, properties.OptionalInt("MaximumEventAgeInSeconds") ?? 21_600);
        if (retries is < 0 or > 2)
            throw properties.Error($"MaximumRetryAttempts is {retries}; 0 to 2 are allowed.");
        if (age is < 60 or > 21_600)
            throw properties.Error($"MaximumEventAgeInSeconds is {age}; 60 to 21600 are allowed.");
        return new AsynchronousInvocation
        {
            MaximumRetryAttempts = retries,
            MaximumEventAgeInSeconds = age,
            OnSuccess = Destination(destinations?.Structure("OnSuccess"), destinationMember),
            OnFailure = Destination(destinations?.Structure("OnFailure"), destinationMember),
        };
    }

    private static string? Destination(ResourceProperties? destination, string member)
    {
        if (destination is null)
            return null;
        var arn = destination.Text(member);
        return Services.Arn.Parse(arn) is { Service: "events" or "sqs" or "sns" or "lambda" }
            ? arn
            : throw destination.Error($"the destination {arn} is not an event bus, queue, topic or function.");
    }
}
