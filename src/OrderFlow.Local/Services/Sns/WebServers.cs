using System.Net.Http.Headers;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Sends notifications to the web servers that subscribed.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/http-header.html"/>
internal sealed class WebServers : IDisposable
{
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(15);

    private readonly HttpClient http = new() { Timeout = LongestRequest };

    public async Task<DeliveryOutcome> PostAsync(PendingDelivery delivery, TraceHeader trace, CancellationToken cancellation)
    {
        using var request = Request(delivery, trace);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var status = (int)response.StatusCode;
            return response.IsSuccessStatusCode
                ? DeliveryOutcome.Delivered
                : DeliveryOutcome.Failed(new DeliveryFailure(DeliveryErrorCodes.ErrorFromTarget, $"{delivery.TargetKey} answered {status}.", IsRetryable: status is >= 500 or 429));
        }
        catch (HttpRequestException error)
        {
            return DeliveryOutcome.Failed(new DeliveryFailure(DeliveryErrorCodes.ConnectionFailure, error.Message));
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return DeliveryOutcome.Failed(new DeliveryFailure(DeliveryErrorCodes.Timeout, $"{delivery.TargetKey} did not answer within {LongestRequest.TotalSeconds:0} seconds."));
        }
    }

    public void Dispose() => http.Dispose();

    private static HttpRequestMessage Request(PendingDelivery delivery, TraceHeader trace)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.TargetKey) { Content = new ReadOnlyMemoryContent(delivery.Payload) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "UTF-8");
        var subscription = DeliveryFields.Field(delivery, NotificationDelivery.SubscriptionArn);
        var isConfirmation = delivery.Attributes.ContainsKey(NotificationDelivery.IsConfirmation);
        request.Headers.Add("x-amz-sns-message-type", isConfirmation ? "SubscriptionConfirmation" : "Notification");
        request.Headers.Add("x-amz-sns-message-id", isConfirmation ? delivery.Id : DeliveryFields.Field(delivery, DeliveryFields.SourceId));
        request.Headers.Add("x-amz-sns-topic-arn", subscription[..subscription.LastIndexOf(':')]);
        if (!isConfirmation)
            request.Headers.Add("x-amz-sns-subscription-arn", subscription);
        if (delivery.Attributes.ContainsKey(NotificationDelivery.IsRaw))
            request.Headers.Add("x-amz-sns-rawdelivery", "true");
        request.Headers.Add("X-Amzn-Trace-Id", trace.ToString());
        return request;
    }
}
