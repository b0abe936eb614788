using OrderFlow.Local.Services.Lambda.EventSources;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>The operations of Lambda's REST API, but for Invoke, whose body is no JSON of members.</summary>
internal static class LambdaApi
{
    public static IEnumerable<LambdaRoute> Routes(LambdaService lambda, EventSourceService sources) =>
    [
        .. new FunctionOperations(lambda).Routes,
        .. new PermissionOperations(lambda).Routes,
        .. new EventInvokeConfigOperations(lambda).Routes,
        .. new EventSourceMappingOperations(lambda, sources).Routes,
    ];
}
