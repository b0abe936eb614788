using System.Text;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>Lambda: functions, and their synchronous and asynchronous invocations.</summary>
internal sealed class LambdaService(
    LocalStore store, LocalAccount account, IFunctionRuntime runtime, DeliveryQueue deliveries, HopFeed hops) : IDisposable
{
    private readonly Catalog<FunctionDefinition> functions = new(store, "lambda.function");
    private readonly Catalog<string> permissions = new(store, "lambda.permission");

    public IReadOnlyList<FunctionDefinition> Functions => [.. functions.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("lambda", $"function:{name}");

    /// <summary>Deploys a function: loads it, then makes it known.</summary>
    /// <exception cref="FunctionLoadException">There is no built assembly, or the handler is not in it.</exception>
    public async Task PutAsync(FunctionDefinition function)
    {
        await runtime.LoadAsync(function);
        await functions.PutAsync(function.Name, function);
    }

    public async Task DeleteAsync(string name)
    {
        await runtime.UnloadAsync(name);
        await functions.RemoveAsync(name);
    }

    /// <summary>Changes what happens to a function's asynchronous invocations.</summary>
    public Task ConfigureAsync(string name, AsynchronousInvocation configuration) =>
        functions.PutAsync(name, Existing(name) with { Asynchronous = configuration });

    /// <summary>Records a permission; the local endpoint enforces none.</summary>
    public Task PutPermissionAsync(string id, string document) => permissions.PutAsync(id, document);

    public Task DeletePermissionAsync(string id) => permissions.RemoveAsync(id);

    /// <summary>The function of a name, a partial ARN (<c>123456789012:function:name</c>) or an ARN, with or without a version.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException.</exception>
    public FunctionDefinition Existing(string identifier)
    {
        var after = identifier.LastIndexOf("function:", StringComparison.Ordinal);
        var name = (after < 0 ? identifier : identifier[(after + 9)..]).Split(':')[0];
        return functions.Find(name) ?? throw new ServiceException("ResourceNotFoundException", $"Function not found: {ArnOf(name)}", 404);
    }

    /// <summary>Calls a function and waits for its result; what the function throws is a result.</summary>
    public async Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation)
    {
        Publish(HopKind.FunctionInvoked, function, invocation, null, invocation.Payload);
        FunctionResult result;
        try
        {
            result = await runtime.InvokeAsync(function, invocation, cancellation);
        }
        catch (FunctionLoadException error)
        {
            throw new ServiceException("InvalidRuntimeException", error.Message, 502);
        }

        Publish(result.Error is null ? HopKind.FunctionSucceeded : HopKind.FunctionFailed, function, invocation, result.ErrorSummary?.Split('\n')[0], result.Payload);
        return result;
    }

    /// <summary>Accepts an asynchronous invocation; it is on disk when the task ends.</summary>
    public Task InvokeLaterAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation) =>
        deliveries.AppendAsync([Invocation(function, invocation)], cancellation);

    /// <summary>The delivery that an asynchronous invocation is.</summary>
    public DeliveryRequest Invocation(FunctionDefinition function, FunctionInvocation invocation) =>
        InvocationDelivery.Request(function, ArnOf(function.Name), invocation);

    public void Dispose()
    {
        functions.Dispose();
        permissions.Dispose();
    }

    private void Publish(HopKind kind, FunctionDefinition function, FunctionInvocation invocation, string? note, ReadOnlyMemory<byte> payload) => hops.Publish(new Hop
    {
        Kind = kind,
        TraceId = invocation.Trace.Root,
        Resource = function.Name,
        Item = invocation.RequestId,
        Note = note,
        Payload = Encoding.UTF8.GetString(payload.Span),
    });
}
