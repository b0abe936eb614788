using System.Collections.Concurrent;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Lambda.EventSources;

/// <summary>Event source mappings, and what polls their queues.</summary>
internal sealed class EventSourceService(
    LocalStore store, LocalAccount account, QueueService queues, LambdaService lambda, HopFeed hops, TimeProvider time, Action<Exception> unexpected) : IAsyncDisposable
{
    private readonly Catalog<EventSourceMapping> mappings = new(store, "lambda.eventSourceMapping");
    private readonly ConcurrentDictionary<string, QueuePoller> pollers = new();
    private bool started;

    public IReadOnlyList<EventSourceMapping> All => [.. mappings.All.Select(entry => entry.Value)];

    public string ArnOf(EventSourceMapping mapping) => account.Arn("lambda", $"event-source-mapping:{mapping.Id}");

    /// <exception cref="ServiceException">ResourceNotFoundException.</exception>
    public EventSourceMapping Existing(string id) =>
        mappings.Find(id) ?? throw new ServiceException("ResourceNotFoundException", "The resource you requested does not exist.", 404);

    /// <summary>Creates a mapping, or changes it.</summary>
    /// <exception cref="ServiceException">InvalidParameterValueException or ResourceConflictException.</exception>
    public async Task PutAsync(EventSourceMapping mapping)
    {
        Check(mapping);
        var saved = mapping with { LastModified = time.GetUtcNow() };
        await mappings.PutAsync(saved.Id, saved);
        await StopAsync(saved.Id);
        Start(saved);
    }

    public async Task DeleteAsync(string id)
    {
        await StopAsync(id);
        await mappings.RemoveAsync(id);
    }

    /// <summary>Begins to poll; until then nothing is received.</summary>
    public void Start()
    {
        started = true;
        foreach (var mapping in All)
            Start(mapping);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(pollers.Keys.Select(StopAsync));
        mappings.Dispose();
    }

    private void Start(EventSourceMapping mapping)
    {
        if (started && mapping.Enabled)
            pollers[mapping.Id] = QueuePoller.Start(mapping, new QueueEvent(account), queues, lambda, hops, time, unexpected);
    }

    private async Task StopAsync(string id)
    {
        if (pollers.TryRemove(id, out var poller))
            await poller.DisposeAsync();
    }

    private void Check(EventSourceMapping mapping)
    {
        if (Arn.Parse(mapping.QueueArn) is not { } source)
            throw Invalid($"1 validation error detected: Value '{mapping.QueueArn}' at 'eventSourceArn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:.*");
        if (source.Service != "sqs")
            throw Invalid($"Event sources of the service {source.Service} are not served; queues (sqs) are.");
        if (queues.NameOf(mapping.QueueArn) is not { } queue)
            throw Invalid("Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist.");
        if (All.Any(other => other.Id != mapping.Id && other.QueueArn == mapping.QueueArn && other.FunctionName == mapping.FunctionName))
        {
            throw new ServiceException(
                "ResourceConflictException",
                $"An event source mapping with SQS arn (\" {mapping.QueueArn} \") and function (\" {mapping.FunctionName} \") already exists. Please update or delete the existing mapping.",
                409);
        }

        CheckBounds(mapping, queues.Existing(queue).IsFifo);
        var function = lambda.Existing(mapping.FunctionName);
        var visibility = new QueueAttributes(queues.Existing(queue).Attributes).Number(QueueAttributes.VisibilityTimeout);
        if (visibility < function.Timeout)
            throw Invalid($"Queue visibility timeout: {visibility} seconds is less than Function timeout: {function.Timeout} seconds");
    }

    private static void CheckBounds(EventSourceMapping mapping, bool isFifo)
    {
        if (mapping.BatchSize is < 1 or > 10_000 || (isFifo && mapping.BatchSize > 10))
            throw Invalid($"Batch size {mapping.BatchSize} is out of bounds: 1 to {(isFifo ? 10 : 10_000)} messages.");
        if (mapping.MaximumBatchingWindowInSeconds is < 0 or > 300)
            throw Invalid($"Maximum batch window of {mapping.MaximumBatchingWindowInSeconds} seconds is out of bounds: 0 to 300 seconds.");
        if (isFifo && mapping.MaximumBatchingWindowInSeconds > 0)
            throw Invalid("Batching window is not supported for FIFO queues.");
        if (mapping is { BatchSize: > 10, MaximumBatchingWindowInSeconds: 0 })
            throw Invalid("Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10");
        if (mapping.MaximumConcurrency is < 2 or > 1_000)
            throw Invalid($"MaximumConcurrency of {mapping.MaximumConcurrency} is out of bounds: 2 to 1000.");
        try
        {
            foreach (var pattern in mapping.FilterPatterns)
                EventPattern.Parse(pattern);
        }
        catch (InvalidEventPatternException error)
        {
            throw Invalid($"Invalid filter pattern definition. (\n {error.Message})");
        }
    }

    private static ServiceException Invalid(string message) => new("InvalidParameterValueException", message);
}
