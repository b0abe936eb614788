using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>Everything that is on its way: one durable queue for all services. It begins to deliver when the template is deployed.</summary>
internal sealed class DeliveryQueue(HopFeed hops, Action<Exception> unexpected) : IDeliveryInvoker, IAsyncDisposable
{
    private readonly Dictionary<string, IDeliveryKind> kinds = [];
    private readonly TaskCompletionSource<DeliveryBroker> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many deliveries to a target may begin within a second; null for as many as come.</summary>
    public Func<string, int?> RateOf { get; set; } = _ => null;

    public void Add(IDeliveryKind kind) => kinds.Add(kind.Kind, kind);

    /// <summary>Opens the journal and goes on with what it holds.</summary>
    /// <exception cref="LocalEndpointException">The file is damaged or in use.</exception>
    public async Task OpenAsync(string file, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            var options = new DeliveryBrokerOptions { Journal = SqliteDeliveryJournal.Open(file), TimeProvider = time, OnJournalFailure = unexpected };
            opened.SetResult(await DeliveryBroker.OpenAsync(options, this, cancellation));
        }
        catch (Exception error) when (error is IOException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new LocalEndpointException($"{file} cannot be read ({error.Message}). Restore the data folder from a copy, or name another one to begin anew.", error);
        }
    }

    /// <summary>Accepts deliveries, all or none: when the task ends they are on disk.</summary>
    public async Task AppendAsync(IReadOnlyList<DeliveryRequest> requests, CancellationToken cancellation)
    {
        if (requests.Count == 0)
            return;
        var broker = await opened.Task.WaitAsync(cancellation);
        await broker.AppendAsync(requests, cancellation);
    }

    /// <summary>Waits until nothing is being delivered and nothing is due.</summary>
    public async Task WhenIdleAsync() => await (await opened.Task).WhenIdleAsync();

    public async Task<DeliveryOutcome> InvokeAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        var outcome = await DeliverAsync(delivery, cancellationToken);
        if (outcome.Failure is { } failure)
            Publish(HopKind.DeliveryFailed, delivery, failure);
        return outcome;
    }

    public async Task<IReadOnlyList<DeliveryRequest>> ExhaustedAsync(DeadLetter deadLetter, CancellationToken cancellationToken)
    {
        Publish(HopKind.DeliveryGivenUp, deadLetter.Delivery, deadLetter.Failure);
        return kinds.TryGetValue(DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.Kind), out var kind)
            ? await kind.GiveUpAsync(deadLetter)
            : [];
    }

    /// <summary>Many for targets that only write: what waits for the disk together is written together. Functions and endpoints of others do work.</summary>
    public int MaximumConcurrency(string targetKey) =>
        Arn.Parse(targetKey) is { Service: "logs" or "sqs" or "sns" or "events" or "states" } ? 256 : DeliveryBrokerOptions.DefaultMaximumConcurrency;

    public int? MaximumRatePerSecond(string targetKey) => RateOf(targetKey);

    /// <summary>Starts nothing more and lets what is being delivered end; what is accepted meanwhile waits for the next start.</summary>
    public async Task StopAsync()
    {
        if (opened.Task.IsCompletedSuccessfully)
            await (await opened.Task).StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        opened.TrySetCanceled();
        if (opened.Task.IsCompletedSuccessfully)
            await (await opened.Task).DisposeAsync();
    }

    private async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var name = DeliveryFields.Field(delivery, DeliveryFields.Kind);
        if (!kinds.TryGetValue(name, out var kind))
            return DeliveryOutcome.Failed(new DeliveryFailure(DeliveryErrorCodes.InternalError, $"There are no deliveries of the kind {name}.", IsRetryable: false));
        try
        {
            return await kind.DeliverAsync(delivery, cancellation);
        }
        catch (ServiceException error)
        {
            var missing = error.StatusCode == 404 || error.Code.Contains("NotFound", StringComparison.Ordinal) || error.Code.Contains("DoesNotExist", StringComparison.Ordinal);
            return DeliveryOutcome.Failed(new DeliveryFailure(
                missing ? DeliveryErrorCodes.NoResource : DeliveryErrorCodes.ErrorFromTarget, $"{error.Code}: {error.Message}", IsRetryable: !missing));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            unexpected(error);
            return DeliveryOutcome.Failed(new DeliveryFailure(DeliveryErrorCodes.InternalError, $"{error.GetType().Name}: {error.Message}"));
        }
    }

    private void Publish(HopKind kind, PendingDelivery delivery, DeliveryFailure failure) => hops.Publish(new Hop
    {
        Kind = kind,
        TraceId = DeliveryFields.TraceOf(delivery).Root,
        Resource = DeliveryFields.Field(delivery, DeliveryFields.SourceName),
        Item = DeliveryFields.Field(delivery, DeliveryFields.SourceId),
        Destination = delivery.TargetKey,
        Note = $"{failure.ErrorCode}: {failure.ErrorMessage}",
    });
}
