using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>What functions there are, and how many of their invocations may run at the same time.</summary>
internal sealed class FunctionOperations(LambdaService lambda)
{
    public IEnumerable<LambdaRoute> Routes =>
    [
        new("GET", "/2015-03-31/functions", ListFunctions),
        new("GET", "/2015-03-31/functions/{}", GetFunction),
        new("GET", "/2015-03-31/functions/{}/configuration", (_, path) => Result(Configuration(lambda.Existing(path[0])))),
        new("PUT", "/2017-10-31/functions/{}/concurrency", PutConcurrency),
        new("DELETE", "/2017-10-31/functions/{}/concurrency", DeleteConcurrency),
        new("GET", "/2019-09-30/functions/{}/concurrency", (_, path) => Result(Concurrency(lambda.Existing(path[0])))),
    ];

    private Task<JsonObject?> ListFunctions(ApiCall call, IReadOnlyList<string> path) =>
        Result(Page.Of(lambda.Functions, call, "MaxItems", 50, "Marker").Answer("Functions", "NextMarker", Configuration));

    private Task<JsonObject?> GetFunction(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        var answer = new JsonObject
        {
            ["Configuration"] = Configuration(function),
            ["Code"] = new JsonObject { ["RepositoryType"] = "Local", ["Location"] = new Uri(function.CodeFolder).AbsoluteUri },
        };
        if (function.ReservedConcurrency is not null)
            answer["Concurrency"] = Concurrency(function);
        return Result(answer);
    }

    private async Task<JsonObject?> PutConcurrency(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        var reserved = call.OptionalInt("ReservedConcurrentExecutions") ?? throw ApiCall.Missing("ReservedConcurrentExecutions");
        // Lambda keeps 100 places for the functions that reserve none.
        var others = lambda.Functions.Where(other => other.Name != function.Name).Sum(other => other.ReservedConcurrency ?? 0);
        if (reserved < 0 || reserved + others > FunctionConcurrency.AccountLimit - 100)
        {
            throw new ServiceException(
                "InvalidParameterValueException",
                "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].");
        }

        await lambda.ReserveAsync(function.Name, reserved);
        return Concurrency(lambda.Existing(function.Name));
    }

    private async Task<JsonObject?> DeleteConcurrency(ApiCall call, IReadOnlyList<string> path)
    {
        await lambda.ReserveAsync(lambda.Existing(path[0]).Name, null);
        return null;
    }

    private static Task<JsonObject?> Result(JsonObject result) => Task.FromResult<JsonObject?>(result);

    private static JsonObject Concurrency(FunctionDefinition function) =>
        function.ReservedConcurrency is { } reserved ? new JsonObject { ["ReservedConcurrentExecutions"] = reserved } : [];

    private JsonObject Configuration(FunctionDefinition function)
    {
        var configuration = new JsonObject
        {
            ["FunctionName"] = function.Name,
            ["FunctionArn"] = lambda.ArnOf(function.Name),
            ["Runtime"] = function.Runtime,
            ["Role"] = function.Role,
            ["Handler"] = function.Handler,
            ["CodeSize"] = 0,
            ["Description"] = function.Description ?? "",
            ["Timeout"] = function.Timeout,
            ["MemorySize"] = function.MemorySize,
            ["LastModified"] = function.LastModified.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff+0000", CultureInfo.InvariantCulture),
            ["Version"] = "$LATEST",
            ["Environment"] = new JsonObject { ["Variables"] = new JsonObject(function.Environment.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))) },
            ["PackageType"] = "Zip",
            ["State"] = "Active",
            ["LastUpdateStatus"] = "Successful",
            ["LoggingConfig"] = new JsonObject { ["LogFormat"] = "Text", ["LogGroup"] = $"/aws/lambda/{function.Name}" },
        };
        if (function.Asynchronous.DeadLetterTarget is { } target)
            configuration["DeadLetterConfig"] = new JsonObject { ["TargetArn"] = target };
        return configuration;
    }
}
