using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>What happens to asynchronous invocations.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html"/>
internal sealed class EventInvokeConfigOperations(LambdaService lambda)
{
    private const string Path = "/2019-09-25/functions/{}/event-invoke-config";

    public IEnumerable<LambdaRoute> Routes =>
    [
        new("GET", Path, (_, path) => Task.FromResult<JsonObject?>(Describe(lambda.Existing(path[0])))),
        new("GET", Path + "/list", (_, path) => Task.FromResult<JsonObject?>(new JsonObject { ["FunctionEventInvokeConfigs"] = new JsonArray(Describe(lambda.Existing(path[0]))) })),
        new("PUT", Path, (call, path) => ConfigureAsync(path[0], call, new AsynchronousInvocation())),
        new("POST", Path, (call, path) => ConfigureAsync(path[0], call, lambda.Existing(path[0]).Asynchronous)),
        new("DELETE", Path, DeleteAsync),
    ];

    private async Task<JsonObject?> ConfigureAsync(string name, ApiCall call, AsynchronousInvocation current)
    {
        var function = lambda.Existing(name);
        var destinations = call.Structure("DestinationConfig");
        var configuration = new AsynchronousInvocation
        {
            MaximumRetryAttempts = call.OptionalInt("MaximumRetryAttempts") ?? current.MaximumRetryAttempts,
            MaximumEventAgeInSeconds = call.OptionalInt("MaximumEventAgeInSeconds") ?? current.MaximumEventAgeInSeconds,
            OnSuccess = Destination(destinations, "OnSuccess", current.OnSuccess),
            OnFailure = Destination(destinations, "OnFailure", current.OnFailure),
            DeadLetterTarget = function.Asynchronous.DeadLetterTarget,
        };
        if (configuration.MaximumRetryAttempts is < 0 or > 2)
            throw Invalid($"1 validation error detected: Value '{configuration.MaximumRetryAttempts}' at 'maximumRetryAttempts' failed to satisfy constraint: Member must have value between 0 and 2");
        if (configuration.MaximumEventAgeInSeconds is < 60 or > 21_600)
            throw Invalid($"1 validation error detected: Value '{configuration.MaximumEventAgeInSeconds}' at 'maximumEventAgeInSeconds' failed to satisfy constraint: Member must have value between 60 and 21600");
        await lambda.ConfigureAsync(function.Name, configuration);
        return Describe(lambda.Existing(function.Name));
    }

    private async Task<JsonObject?> DeleteAsync(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        await lambda.ConfigureAsync(function.Name, new AsynchronousInvocation { DeadLetterTarget = function.Asynchronous.DeadLetterTarget });
        return null;
    }

    private JsonObject Describe(FunctionDefinition function) => new()
    {
        ["FunctionArn"] = lambda.ArnOf(function.Name) + ":$LATEST",
        ["LastModified"] = function.LastModified.ToUnixTimeMilliseconds() / 1_000.0,
        ["MaximumRetryAttempts"] = function.Asynchronous.MaximumRetryAttempts,
        ["MaximumEventAgeInSeconds"] = function.Asynchronous.MaximumEventAgeInSeconds,
        ["DestinationConfig"] = new JsonObject
        {
            ["OnSuccess"] = Destination(function.Asynchronous.OnSuccess),
            ["OnFailure"] = Destination(function.Asynchronous.OnFailure),
        },
    };

    private static JsonObject Destination(string? arn) => arn is null ? [] : new JsonObject { ["Destination"] = arn };

    private static string? Destination(ApiCall? destinations, string condition, string? current)
    {
        if (destinations?.Structure(condition) is not { } given)
            return current;
        var arn = given.OptionalText("Destination");
        return arn is null || Arn.Parse(arn) is { Service: "events" or "sqs" or "sns" or "lambda" }
            ? arn
            : throw Invalid($"The destination ARN {arn} is invalid.");
    }

    private static ServiceException Invalid(string message) => new("InvalidParameterValueException", message);
}
