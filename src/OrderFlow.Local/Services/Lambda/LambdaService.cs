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
    private readonly Catalog<FunctionPermission> permissions = new(store, "lambda.policyStatement");
    private readonly FunctionConcurrency concurrency = new();

    public IReadOnlyList<FunctionDefinition> Functions => [.. functions.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("lambda", $"function:{name}");

    /// <summary>Deploys a function: checks its code, then makes it known.</summary>
    /// <exception cref="FunctionLoadException">There is no built assembly, or the handler is not in it.</exception>
    public async Task PutAsync(FunctionDefinition function)
    {
        await runtime.PrepareAsync(function);
        await functions.PutAsync(function.Name, function);
    }

    public async Task DeleteAsync(string name)
    {
        await runtime.ForgetAsync(name);
        await functions.RemoveAsync(name);
    }

    /// <summary>Changes what happens to a function's asynchronous invocations.</summary>
    public Task ConfigureAsync(string name, AsynchronousInvocation configuration) =>
        functions.PutAsync(name, Existing(name) with { Asynchronous = configuration });

    /// <summary>Reserves places for a function, or with null gives them back.</summary>
    public Task ReserveAsync(string name, int? reservedConcurrency) =>
        functions.PutAsync(name, Existing(name) with { ReservedConcurrency = reservedConcurrency });

    /// <summary>The statements of a function's policy.</summary>
    public IReadOnlyList<FunctionPermission> Permissions(string name) =>
        [.. permissions.All.Select(entry => entry.Value).Where(permission => permission.FunctionName == name)];

    /// <summary>Records a permission; the local endpoint enforces none.</summary>
    public Task PutPermissionAsync(FunctionPermission permission) => permissions.PutAsync(PermissionId(permission.FunctionName, permission.StatementId), permission);

    /// <returns>Whether there was such a statement.</returns>
    public Task<bool> DeletePermissionAsync(string functionName, string statementId) => permissions.RemoveAsync(PermissionId(functionName, statementId));

    /// <summary>The function of a name, a partial ARN (<c>123456789012:function:name</c>) or an ARN, with or without a version.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException.</exception>
    public FunctionDefinition Existing(string identifier) =>
        Find(identifier) ?? throw new ServiceException("ResourceNotFoundException", $"Function not found: {ArnOf(NameOf(identifier))}", 404);

    /// <summary>The function of a name or an ARN, or null.</summary>
    public FunctionDefinition? Find(string identifier) => functions.Find(NameOf(identifier));

    /// <summary>Calls a function and waits for its result; what the function throws is a result.</summary>
    /// <exception cref="ServiceException">TooManyRequestsException: as many invocations run as may.</exception>
    public async Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation)
    {
        using var place = concurrency.Take(function);
        return await RunAsync(function, invocation, cancellation);
    }

    /// <summary>Waits for a place among the invocations that may run at the same time; it is free again when it is disposed of.</summary>
    public Task<IDisposable> PlaceAsync(FunctionDefinition function, CancellationToken cancellation) => concurrency.WaitAsync(function, cancellation);

    /// <summary>Calls a function for a caller that has a place.</summary>
    public async Task<FunctionResult> RunAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation)
    {
        Publish(HopKind.FunctionInvoked, function, invocation, null, invocation.ShownPayload);
        var result = await runtime.InvokeAsync(function, invocation, cancellation);
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

    private static string PermissionId(string functionName, string statementId) => $"{functionName}|{statementId}";

    private static string NameOf(string identifier)
    {
        var after = identifier.LastIndexOf("function:", StringComparison.Ordinal);
        return (after < 0 ? identifier : identifier[(after + 9)..]).Split(':')[0];
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
