using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using OrderFlow.Functions.Contracts;
using OrderFlow.Functions.Events;

namespace OrderFlow.Functions.Fulfilment;

/// <summary>Takes orders from the REST API OrderProducer to the Orders bus.</summary>
/// <param name="orders">The Orders bus.</param>
public sealed class ProduceOrder(EventPublisher orders)
{
    // The answers are JSON and never part of a page.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Publishes the order that the parameters location, category and value describe.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="EventNotAcceptedException">The bus did not take the order; API Gateway answers 502.</exception>
    /// <returns>200 with a <see cref="ProducedOrder"/>, or 400 with an <see cref="InvalidOrder"/>.</returns>
    [LambdaFunction(ResourceName = nameof(ProduceOrder), Timeout = 30, MemorySize = 512)]
    public async Task<APIGatewayProxyResponse> HandleAsync(APIGatewayProxyRequest request, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);

        var (order, problems) = OrderParameters.Read(request.QueryStringParameters);
        if (order is null)
        {
            return Answer(400, new InvalidOrder(
                "An order has a location, a category and a value: ?location=us-east&category=office-supplies&value=200", problems));
        }

        var eventId = await orders.PublishAsync(OrderEvents.Source, Order.DetailType, order, context);
        context.Logger.LogInformation($"Order {eventId}: {order.Category}, {order.Value}, {order.Location}.");
        return Answer(200, new ProducedOrder(eventId, order));
    }

    private static APIGatewayProxyResponse Answer(int status, object body) => new()
    {
        StatusCode = status,
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        Body = JsonSerializer.Serialize(body, Json),
    };
}
