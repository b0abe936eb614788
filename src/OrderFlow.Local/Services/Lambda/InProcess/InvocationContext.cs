namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Makes the ILambdaContext of an invocation for the function's own Amazon.Lambda.Core.</summary>
internal static class InvocationContext
{
    public static object Create(
        InterfaceProxies proxies,
        Type contextType,
        FunctionDefinition function,
        FunctionInvocation invocation,
        string arn,
        string logStream,
        DateTimeOffset deadline,
        InvocationLog log,
        object? serializer,
        TimeProvider time)
    {
        var loggerType = contextType.GetProperty("Logger")?.PropertyType;
        var logger = loggerType is null ? null : proxies.Create(loggerType, (method, arguments) =>
        {
            var (level, text) = LogLine.Of(method, arguments);
            log.Write(level, text.TrimEnd('\n'));
            return null;
        });

        var client = contextType.GetProperty("ClientContext")?.PropertyType is { } clientType ? ClientContext.Create(proxies, clientType, invocation.ClientContext) : null;
        // No identity comes from here, but the object that would tell one is there, as on Lambda.
        var identity = contextType.GetProperty("Identity")?.PropertyType is { } identityType ? proxies.Create(identityType, (_, _) => null) : null;

        return proxies.Create(contextType, (member, _) => member switch
        {
            "get_AwsRequestId" => invocation.RequestId,
            "get_FunctionName" => function.Name,
            "get_FunctionVersion" => "$LATEST",
            "get_InvokedFunctionArn" => arn,
            "get_Logger" => logger,
            "get_LogGroupName" => $"/aws/lambda/{function.Name}",
            "get_LogStreamName" => logStream,
            "get_MemoryLimitInMB" => function.MemorySize,
            "get_RemainingTime" => deadline - time.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero,
            "get_TraceId" => invocation.Trace.ToString(),
            "get_TenantId" => "",
            "get_Serializer" => serializer,
            "get_ClientContext" => client,
            "get_Identity" => identity,
            _ => null,
        });
    }
}
