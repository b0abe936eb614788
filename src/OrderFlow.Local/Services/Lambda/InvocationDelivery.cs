using System.Text;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>Asynchronous invocations on their way to a function, with retries; what becomes of them goes to the function's destinations.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"/>
internal sealed class InvocationDelivery(LambdaService lambda, TimeProvider time) : IDeliveryKind
{
    private const string Name = "invocation";

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
        var result = await lambda.InvokeAsync(function, invocation, cancellation);
        if (result.Error is { } error)
            return DeliveryOutcome.Failed(new DeliveryFailure(error, Encoding.UTF8.GetString(result.Payload.Span)));
        if (function.Asynchronous.OnSuccess is not { } destination)
            return DeliveryOutcome.Delivered;

        var record = InvocationRecord.Success(delivery, lambda.ArnOf(function.Name), result.Payload, time.GetUtcNow());
        return DeliveryOutcome.DeliveredWith(DestinationDelivery.Request(destination, DestinationDelivery.Success, delivery, record));
    }

    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter)
    {
        var function = lambda.Existing(deadLetter.Delivery.TargetKey);
        var followUps = new List<DeliveryRequest>();
        if (function.Asynchronous.OnFailure is { } destination)
        {
            var record = InvocationRecord.Failure(deadLetter, lambda.ArnOf(function.Name), time.GetUtcNow());
            followUps.Add(DestinationDelivery.Request(destination, DestinationDelivery.Failure, deadLetter.Delivery, record));
        }

        if (function.Asynchronous.DeadLetterTarget is { } deadLetters)
        {
            followUps.Add(DeadLetterKind.Request(deadLetters, deadLetter, new Dictionary<string, string>
            {
                ["RequestID"] = DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceId),
                ["ErrorCode"] = "200",
                ["ErrorMessage"] = deadLetter.Failure.ErrorMessage.Length > 1_024 ? deadLetter.Failure.ErrorMessage[..1_024] : deadLetter.Failure.ErrorMessage,
            }));
        }

        return Task.FromResult<IReadOnlyList<DeliveryRequest>>(followUps);
    }
}
