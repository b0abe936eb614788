using System.Globalization;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>The environment variables that a function is constructed with.</summary>
/// <remarks>
/// Environment variables belong to the process, and functions share the process. So functions are constructed one at a time, each
/// with exactly its own variables set; configuration that is read then (constructor, static initialiser, <c>LambdaStartup</c>) is right.
/// The variables stay set afterwards, so that a handler that reads one later finds it unless another function has a variable of
/// the same name: then it sees the value of the function that was constructed last. When the endpoint stops, the variables get
/// back the values that they had.
/// </remarks>
internal sealed class FunctionEnvironment(LocalAccount account, Func<string> endpointUrl, ILocalUrls urls)
{
    // The variables are the process's, hence so is the turn to set them.
    private static readonly SemaphoreSlim Turn = new(1);

    private readonly Dictionary<string, (string? Before, string? Set)> changes = [];

    /// <summary>Runs a construction with a function's environment in force.</summary>
    public async Task<T> RunAsync<T>(FunctionDefinition function, string logStream, Func<T> construct)
    {
        await Turn.WaitAsync();
        try
        {
            foreach (var (name, value) in Variables(function, logStream))
                Set(name, value);
            return construct();
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Gives the variables back the values that they had, where nobody else changed them since.</summary>
    public async Task RestoreAsync()
    {
        await Turn.WaitAsync();
        try
        {
            foreach (var (name, (before, set)) in changes)
            {
                if (Environment.GetEnvironmentVariable(name) == set)
                    Environment.SetEnvironmentVariable(name, before);
            }
        }
        finally
        {
            Turn.Release();
        }
    }

    private void Set(string name, string value)
    {
        var current = Environment.GetEnvironmentVariable(name);
        changes[name] = (changes.TryGetValue(name, out var change) ? change.Before : current, value);
        Environment.SetEnvironmentVariable(name, value);
    }

    private Dictionary<string, string> Variables(FunctionDefinition function, string logStream)
    {
        var variables = new Dictionary<string, string>
        {
            ["AWS_REGION"] = account.Region,
            ["AWS_DEFAULT_REGION"] = account.Region,
            // SDK clients that the function constructs talk to this endpoint, with credentials that open nothing elsewhere.
            ["AWS_ENDPOINT_URL"] = endpointUrl(),
            ["AWS_ACCESS_KEY_ID"] = "local",
            ["AWS_SECRET_ACCESS_KEY"] = "local",
            ["AWS_SESSION_TOKEN"] = "local",
            ["AWS_LAMBDA_FUNCTION_NAME"] = function.Name,
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = function.MemorySize.ToString(CultureInfo.InvariantCulture),
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{function.Name}",
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = logStream,
            ["_HANDLER"] = function.Handler,
        };
        foreach (var (name, value) in function.Environment)
            variables[name] = urls.Localize(value);
        return variables;
    }
}
