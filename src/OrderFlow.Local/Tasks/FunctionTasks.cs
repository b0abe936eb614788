using System.Text;
using System.Text.Json;
using OrderFlow.Engine.Tasks;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Tasks;

/// <summary>Calls functions for tasks; what a function throws becomes the task's error, its description the cause.</summary>
internal static class FunctionTasks
{
    public static async Task<ReadOnlyMemory<byte>> InvokeAsync(LambdaService lambda, string name, FunctionInvocation invocation, CancellationToken cancellation)
    {
        FunctionResult? result = null;
        await TranslateAsync(invocation, async () => result = await lambda.InvokeAsync(lambda.Existing(name), invocation, cancellation));
        var text = Encoding.UTF8.GetString(result!.Payload.Span);
        return result.Error is null ? result.Payload : throw new TaskFailedException(ErrorType(text), text);
    }

    public static async Task TranslateAsync(FunctionInvocation invocation, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ServiceException error)
        {
            throw TaskErrors.Sdk("Lambda", error, invocation.RequestId);
        }
    }

    private static string ErrorType(string description)
    {
        using var document = JsonDocument.Parse(description);
        return document.RootElement.TryGetProperty("errorType", out var type) ? type.GetString() ?? "Lambda.Unknown" : "Lambda.Unknown";
    }
}
