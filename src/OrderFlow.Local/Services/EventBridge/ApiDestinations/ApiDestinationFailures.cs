using System.Globalization;
using OrderFlow.EventBus.Delivery;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>How failures of requests read in a dead-letter queue, and which of them are tried again.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html#eb-api-destination-error-codes"/>
internal static class ApiDestinationFailures
{
    private const string Prefix = "Unable to invoke ApiDestination endpoint: ";

    public static DeliveryFailure Unreachable => Of(DeliveryErrorCodes.SdkClientError, "API destination endpoint cannot be reached.", isRetryable: true);

    public static DeliveryFailure TimedOut => Of(DeliveryErrorCodes.Unknown, "Timeout calling endpoint for API Destination: socket closed.", isRetryable: true);

    public static DeliveryFailure NotAuthorized => Of(
        DeliveryErrorCodes.SdkClientError, "The request failed because the credentials included for the connection are not authorized for the API destination.", isRetryable: false);

    /// <summary>The connection is gone, or its secrets were taken away.</summary>
    public static DeliveryFailure NoConnection => Of(DeliveryErrorCodes.SdkClientError, "The connection of the API destination is deleted or not authorized.", isRetryable: false);

    public static DeliveryFailure Invalid(InvalidRequestException error) => Of(DeliveryErrorCodes.InvalidParameter, error.Message, isRetryable: false);

    public static DeliveryFailure Refused(RefusedTokenException error) => Of(DeliveryErrorCodes.SdkClientError, error.Message, error.IsPassing);

    /// <summary>The failure that an answer stands for: 409, 429 and 5xx are tried again, when the header <c>Retry-After</c> allows.</summary>
    public static DeliveryFailure Of(HttpAnswer answer, DateTimeOffset now)
    {
        var status = (int)answer.Status;
        if (status is 401 or 403 or 407)
            return NotAuthorized;
        var wait = RetryAfter(answer.RetryAfter, now);
        var isRetryable = status is 409 or 429 or >= 500 && !(wait < TimeSpan.Zero);
        return Of(DeliveryErrorCodes.SdkClientError, $"API destination endpoint answered with the HTTP status {status}.", isRetryable) with
        {
            RetryAfter = isRetryable ? wait : null,
        };
    }

    // Seconds, also negative ones, which ask for no more attempts; or a date, which is no refusal when it has passed.
    private static TimeSpan? RetryAfter(string? header, DateTimeOffset now)
    {
        if (long.TryParse(header, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Clamp(seconds, -1, RetryPolicy.DefaultMaximumEventAgeInSeconds + 1));
        if (!DateTimeOffset.TryParseExact(header, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return null;
        return moment > now ? moment - now : TimeSpan.Zero;
    }

    private static DeliveryFailure Of(string code, string message, bool isRetryable) => new(code, Prefix + message, isRetryable);
}
