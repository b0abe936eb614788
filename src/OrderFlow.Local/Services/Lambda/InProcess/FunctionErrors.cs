using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Describes what went wrong in a function, as Lambda answers it.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-exceptions.html"/>
internal static class FunctionErrors
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FunctionResult Of(Exception exception)
    {
        var thrown = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
        return new FunctionResult(JsonSerializer.SerializeToUtf8Bytes(Describe(thrown), Relaxed), FunctionResult.Unhandled) { ErrorSummary = thrown.ToString() };
    }

    public static FunctionResult TimedOut(string requestId, TimeSpan allowed)
    {
        var message = FormattableString.Invariant($"RequestId: {requestId} Error: Task timed out after {allowed.TotalSeconds:0.00} seconds");
        var error = new JsonObject { ["errorType"] = "Sandbox.Timedout", ["errorMessage"] = message };
        return new FunctionResult(JsonSerializer.SerializeToUtf8Bytes(error, Relaxed), FunctionResult.Unhandled) { ErrorSummary = message };
    }

    private static JsonObject Describe(Exception exception)
    {
        var error = new JsonObject
        {
            ["errorType"] = exception.GetType().Name,
            ["errorMessage"] = exception.Message,
            ["stackTrace"] = new JsonArray([.. (exception.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => JsonValue.Create(line))]),
        };
        if (exception.InnerException is { } inner)
            error["cause"] = Describe(inner);
        return error;
    }
}
