using OrderFlow.Engine.Tasks;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Tasks;

/// <summary>Passes the services' errors on as the errors of tasks.</summary>
internal static class TaskErrors
{
    /// <summary>Runs a call for an optimised integration; its errors are <c>Service.CodeException</c>.</summary>
    public static async Task<T> TranslateAsync<T>(string service, string requestId, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (ServiceException error)
        {
            throw Optimised(service, error, requestId);
        }
    }

    /// <summary>The error of an optimised integration, with the text that the older SDK gives.</summary>
    /// <param name="service">The service in the error's name.</param>
    /// <param name="error">What the service answered.</param>
    /// <param name="requestId">The id of the call.</param>
    /// <param name="exception">The SDK's exception when it is not named after the error.</param>
    public static TaskFailedException Optimised(string service, ServiceException error, string requestId, string? exception = null) => new(
        $"{service}.{exception ?? Name(error)}",
        $"{error.Message} (Service: Amazon{service}; Status Code: {error.StatusCode}; Error Code: {error.QueryCode ?? error.Code}; Request ID: {requestId}; Proxy: null)",
        error);

    /// <summary>The error of an <c>aws-sdk:</c> integration.</summary>
    /// <param name="service">The service in the error's name.</param>
    /// <param name="error">What the service answered.</param>
    /// <param name="requestId">The id of the call.</param>
    /// <param name="exception">The SDK's exception when it is not named after the error.</param>
    public static TaskFailedException Sdk(string service, ServiceException error, string requestId, string? exception = null) => new(
        $"{service}.{exception ?? Name(error)}",
        $"{error.Message} (Service: {service}, Status Code: {error.StatusCode}, Request ID: {requestId}) (SDK Attempt Count: 1)",
        error);

    private static string Name(ServiceException error) =>
        error.Code.EndsWith("Exception", StringComparison.Ordinal) ? error.Code : error.Code + "Exception";
}
