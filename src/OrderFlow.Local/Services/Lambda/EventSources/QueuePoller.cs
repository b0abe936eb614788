using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Lambda.EventSources;

/// <summary>
/// Calls a function with the messages of a queue. A message is deleted when the function took it; else it becomes visible again when its
/// visibility timeout is over, and goes to the queue's dead-letter queue when that happened too often.
/// </summary>
internal sealed class QueuePoller : IAsyncDisposable
{
    private const int UsualConcurrency = 5;
    private const int LargestEvent = 6_291_456;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);

    private readonly EventSourceMapping mapping;
    private readonly string queue;
    private readonly EventPattern[] filters;
    private readonly QueueEvent events;
    private readonly QueueService queues;
    private readonly LambdaService lambda;
    private readonly HopFeed hops;
    private readonly TimeProvider time;
    private readonly Action<Exception> unexpected;
    private readonly SemaphoreSlim places;
    private readonly CancellationTokenSource stopping = new();
    private Task polling = Task.CompletedTask;

    private QueuePoller(EventSourceMapping mapping, QueueEvent events, QueueService queues, LambdaService lambda, HopFeed hops, TimeProvider time, Action<Exception> unexpected)
    {
        this.mapping = mapping;
        this.events = events;
        this.queues = queues;
        this.lambda = lambda;
        this.hops = hops;
        this.time = time;
        this.unexpected = unexpected;
        queue = Arn.Parse(mapping.QueueArn)!.Value.Resource;
        filters = [.. mapping.FilterPatterns.Select(pattern => EventPattern.Parse(pattern))];
        places = new SemaphoreSlim(mapping.MaximumConcurrency ?? UsualConcurrency);
    }

    public static QueuePoller Start(EventSourceMapping mapping, QueueEvent events, QueueService queues, LambdaService lambda, HopFeed hops, TimeProvider time, Action<Exception> unexpected)
    {
        var poller = new QueuePoller(mapping, events, queues, lambda, hops, time, unexpected);
        poller.polling = Task.Run(poller.PollAsync);
        return poller;
    }

    /// <summary>Stops; what is being worked on is given up and becomes visible again in its time.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await polling;
        places.Dispose();
        stopping.Dispose();
    }

    private async Task PollAsync()
    {
        var running = new List<Task>();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await places.WaitAsync(stopping.Token);
                var batch = await CollectAsync();
                running.RemoveAll(task => task.IsCompleted);
                running.Add(HandleAsync(batch));
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (ServiceException)
            {
                // The queue was deleted; when it is there again its messages are taken.
                places.Release();
                await PauseAsync();
            }
            catch (Exception error)
            {
                unexpected(error);
                places.Release();
                await PauseAsync();
            }
        }

        await Task.WhenAll(running);
    }

    private async Task<List<QueueMessage>> CollectAsync()
    {
        var batch = new List<QueueMessage>(await queues.ReceiveNextAsync(queue, mapping.BatchSize, stopping.Token));
        // The wait was ended without a message: the endpoint is about to stop.
        if (batch.Count == 0)
            await Task.Delay(Timeout.Infinite, stopping.Token);
        var until = time.GetUtcNow() + TimeSpan.FromSeconds(mapping.MaximumBatchingWindowInSeconds);
        while (batch.Count < mapping.BatchSize && batch.Sum(message => message.Content.Size) < LargestEvent / 2 && until - time.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            var more = await queues.ReceiveAsync(queue, mapping.BatchSize - batch.Count, null, (int)Math.Ceiling(left.TotalSeconds), stopping.Token);
            if (more.Count == 0)
                break;
            batch.AddRange(more);
        }

        return batch;
    }

    private async Task HandleAsync(List<QueueMessage> batch)
    {
        try
        {
            var wanted = batch.Where(IsWanted).ToList();
            await DeleteAsync(batch.Except(wanted));
            if (wanted.Count > 0)
                await DeleteAsync(await InvokeAsync(wanted));
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The messages become visible again.
        }
        catch (Exception error)
        {
            // The function or the queue was deleted meanwhile, or the data folder cannot be written; the messages stay.
            if (error is not ServiceException)
                unexpected(error);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Calls the function.</summary>
    /// <returns>The messages that it took.</returns>
    private async Task<IReadOnlyList<QueueMessage>> InvokeAsync(List<QueueMessage> batch)
    {
        var function = lambda.Existing(mapping.FunctionName);
        var trace = TraceHeader.Parse(batch[0].Content.TraceHeader) ?? TraceHeader.New(time);
        using var place = await lambda.PlaceAsync(function, stopping.Token);
        var result = await lambda.RunAsync(function, new FunctionInvocation(Guid.NewGuid().ToString(), events.Of(batch, mapping.QueueArn), trace), stopping.Token);
        if (result.Error is not null)
            return [];
        return mapping.ReportsBatchItemFailures ? BatchItemFailures.Done(batch, result.Payload) : batch;
    }

    private bool IsWanted(QueueMessage message)
    {
        if (filters.Length == 0)
            return true;
        var seen = events.ForFilter(message, mapping.QueueArn);
        return Array.Exists(filters, filter => filter.Matches(seen));
    }

    private async Task DeleteAsync(IEnumerable<QueueMessage> messages)
    {
        foreach (var message in messages)
        {
            await queues.DeleteMessageAsync(queue, message.ReceiptHandle!);
            hops.Publish(new Hop
            {
                Kind = HopKind.MessageConsumed,
                TraceId = (TraceHeader.Parse(message.Content.TraceHeader) ?? new TraceHeader("untraced")).Root,
                Resource = queue,
                Item = message.MessageId,
                Destination = lambda.ArnOf(mapping.FunctionName),
            });
        }
    }

    private async Task PauseAsync()
    {
        try
        {
            await Task.Delay(RetryDelay, time, stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }
}
