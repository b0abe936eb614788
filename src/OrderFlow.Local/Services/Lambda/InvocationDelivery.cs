using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>Asynchronous invocations on their way to a function, with retries; what becomes of them goes to the function's destinations.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"/>
internal sealed class InvocationDelivery(LambdaService lambda, TimeProvider time) : IDeliveryKind
{
    private const string Name = "invocation";
    private const int LongestErrorMessage = 1_024;

    public string Kind => Name;

    public static DeliveryRequest Request(FunctionDefinition function, string arn, FunctionInvocation invocation) => new(arn, invocation.Payload)
    {
        Attributes = new Dictionary<string, string>
        {
            [DeliveryFields.Kind] = Name,
            [DeliveryFields.Trace] = invocation.Trace.ToString(),
            [DeliveryFields.SourceId] = invocation.RequestId,
            [DeliveryFields.SourceName] = function.Name,
        },
        RetryPolicy = RetryPolicy.LambdaAsynchronous with
        {
            MaximumRetryAttempts = function.Asynchronous.MaximumRetryAttempts,
            MaximumEventAge = TimeSpan.FromSeconds(function.Asynchronous.MaximumEventAgeInSeconds),
        },
    };

    public async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var function = lambda.Existing(delivery.TargetKey);
        var invocation = new FunctionInvocation(DeliveryFields.Field(delivery, DeliveryFields.SourceId), delivery.Payload, DeliveryFields.TraceOf(delivery));
        // A function that may not run at all gets no attempts: its events go where failures go.
        if (function.ReservedConcurrency == 0)
            return DeliveryOutcome.Failed(new DeliveryFailure(InvocationRecord.Throttled, "Rate Exceeded.", IsRetryable: false));
        using var place = await lambda.PlaceAsync(function, cancellation);
        if (time.GetUtcNow() > delivery.FirstAcceptedAt + delivery.Request.RetryPolicy.MaximumEventAge)
            return DeliveryOutcome.Failed(new DeliveryFailure(InvocationRecord.EventAgeExceeded, "The event became too old while the function was busy.", IsRetryable: false));

        var result = await lambda.RunAsync(function, invocation, cancellation);
        if (result.Error is { } error)
            return DeliveryOutcome.Failed(new DeliveryFailure(error, Encoding.UTF8.GetString(result.Payload.Span)));
        if (function.Asynchronous.OnSuccess is not { } destination)
            return DeliveryOutcome.Delivered;

        var record = InvocationRecord.Success(delivery, lambda.ArnOf(function.Name), result.Payload, time.GetUtcNow());
        return DeliveryOutcome.DeliveredWith(DestinationDelivery.Request(destination, DestinationDelivery.Success, delivery, record));
    }

    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter)
    {
        // Of a function that was deleted meanwhile nobody knows any more where its failures go.
        if (lambda.Find(deadLetter.Delivery.TargetKey) is not { } function)
            return Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);
        var followUps = new List<DeliveryRequest>();
        if (function.Asynchronous.OnFailure is { } destination)
        {
            var record = InvocationRecord.Failure(deadLetter, lambda.ArnOf(function.Name), time.GetUtcNow());
            followUps.Add(DestinationDelivery.Request(destination, DestinationDelivery.Failure, deadLetter.Delivery, record));
        }

        if (function.Asynchronous.DeadLetterTarget is { } deadLetters)
        {
            followUps.Add(DeadLetterKind.Request(deadLetters, deadLetter, new Dictionary<string, MessageAttribute>
            {
                ["RequestID"] = MessageAttribute.Text(DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceId)),
                ["ErrorCode"] = new("Number", InvocationRecord.StatusCode(deadLetter.Failure).ToString(CultureInfo.InvariantCulture)),
                ["ErrorMessage"] = MessageAttribute.Text(Shortened(ErrorMessage(deadLetter.Failure.ErrorMessage))),
            }));
        }

        return Task.FromResult<IReadOnlyList<DeliveryRequest>>(followUps);
    }

    private static string Shortened(string text) => text.Length > LongestErrorMessage ? text[..LongestErrorMessage] : text;

    // The failure's text is the function's error as JSON; its message is what people look for.
    private static string ErrorMessage(string failure)
    {
        try
        {
            return (string?)JsonNode.Parse(failure)?["errorMessage"] ?? failure;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return failure;
        }
    }
}
