namespace Amazon.Lambda.Core;

/// <summary>Tells the X-Ray trace of the invocation to code that has no <see cref="ILambdaContext"/>.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-tracing.html"/>
public class LambdaTraceProvider
{
    private static readonly AsyncLocal<string> _traceId = new();

    /// <summary>The trace header of the invocation, or null outside of one.</summary>
    public static string CurrentTraceId => _traceId.Value ?? Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");

    internal static void SetCurrentTraceId(string traceId) => _traceId.Value = traceId;
}
