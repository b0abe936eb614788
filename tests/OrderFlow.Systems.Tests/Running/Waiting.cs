using Amazon.DynamoDBv2.Model;
using Amazon.SQS.Model;
using Amazon.StepFunctions.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>Waits for what becomes of an event, and reads it with the service's client.</summary>
internal static class Waiting
{
    /// <summary>Waits until a target took an event from a rule.</summary>
    public static Task<Hop> DeliveredAsync(this RunningSystem system, string rule, string eventId) =>
        system.HopAsync(HopKind.TargetDelivered, rule, hop => hop.Item == eventId);

    /// <summary>Waits for the end of the execution that an event started.</summary>
    public static async Task<DescribeExecutionResponse> ExecutionAsync(this RunningSystem system, PublishedEvent order)
    {
        await system.HopAsync(HopKind.ExecutionEnded, "OrderProcessing", hop => hop.TraceId == order.TraceId);
        var machine = system.Outputs["OrderProcessingArn"];
        var executions = await system.Workflows.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = machine });
        var execution = executions.Executions.Single(execution => execution.Name.StartsWith(order.Id, StringComparison.Ordinal));
        return await system.Workflows.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = execution.ExecutionArn });
    }

    /// <summary>Waits for an order's item in OrderDetails with its dispatch noted.</summary>
    public static Task<Dictionary<string, AttributeValue>> DispatchedAsync(this RunningSystem system, string orderId) =>
        system.OnceAsync(HopKind.FunctionSucceeded, "ProcessedOrder", async () =>
            await system.ItemAsync("OrderDetails", "OrderId", orderId) is { } item && item.ContainsKey("DispatchEventId") ? item : null);

    /// <summary>An item by its key; null when there is none.</summary>
    public static async Task<Dictionary<string, AttributeValue>?> ItemAsync(this RunningSystem system, string table, string key, string value)
    {
        var response = await system.Tables.GetItemAsync(new GetItemRequest { TableName = table, Key = new() { [key] = new AttributeValue(value) }, ConsistentRead = true });
        return response.Item is { Count: > 0 } item ? item : null;
    }

    /// <summary>Receives from a queue by long poll until a message is of interest; the others stay in flight.</summary>
    public static async Task<Message> MessageAsync(this RunningSystem system, string queue, Func<Message, bool> matches)
    {
        var url = (await system.Queues.GetQueueUrlAsync(new GetQueueUrlRequest { QueueName = queue })).QueueUrl;
        while (true)
        {
            var response = await system.Queues.ReceiveMessageAsync(new ReceiveMessageRequest
            {
                QueueUrl = url,
                WaitTimeSeconds = 20,
                MaxNumberOfMessages = 10,
                MessageAttributeNames = ["All"],
            });
            var messages = response.Messages ?? [];
            messages.ShouldNotBeEmpty($"Nothing came to the queue {queue}.");
            if (messages.FirstOrDefault(matches) is { } message)
                return message;
        }
    }

    /// <summary>Every message in a queue that can be received now.</summary>
    public static async Task<IReadOnlyList<Message>> MessagesAsync(this RunningSystem system, string queue)
    {
        var url = (await system.Queues.GetQueueUrlAsync(new GetQueueUrlRequest { QueueName = queue })).QueueUrl;
        var response = await system.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, MaxNumberOfMessages = 10, MessageAttributeNames = ["All"] });
        return response.Messages ?? [];
    }
}
