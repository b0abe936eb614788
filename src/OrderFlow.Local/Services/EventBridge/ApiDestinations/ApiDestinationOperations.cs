using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>The operations of API destinations.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html"/>
internal sealed class ApiDestinationOperations(ApiDestinationService destinations)
{
    public IReadOnlyDictionary<string, ApiOperation> All => new Dictionary<string, ApiOperation>
    {
        ["CreateApiDestination"] = Create,
        ["DeleteApiDestination"] = Delete,
        ["DescribeApiDestination"] = Describe,
        ["ListApiDestinations"] = List,
        ["UpdateApiDestination"] = Update,
    };

    /// <summary>Reads the members of a new destination.</summary>
    /// <exception cref="ServiceException">ValidationException: one is missing.</exception>
    public static ApiDestinationDefinition Read(ApiCall call, string name) => new(
        name, "", call.Text("ConnectionArn"), call.Text("HttpMethod"), call.Text("InvocationEndpoint"), default)
    {
        Description = call.OptionalText("Description"),
        InvocationRateLimitPerSecond = call.OptionalInt("InvocationRateLimitPerSecond") ?? ApiDestinationDefinition.DefaultRate,
    };

    private async Task<JsonObject?> Create(ApiCall call)
    {
        var name = call.Text("Name");
        if (destinations.Find(name) is not null)
            throw ServiceException.AlreadyExists($"An api-destination '{name}' already exists.");
        return Answer(await destinations.PutAsync(Read(call, name)));
    }

    private async Task<JsonObject?> Update(ApiCall call)
    {
        var before = destinations.Existing(call.Text("Name"));
        return Answer(await destinations.PutAsync(before with
        {
            ConnectionArn = call.OptionalText("ConnectionArn") ?? before.ConnectionArn,
            HttpMethod = call.OptionalText("HttpMethod") ?? before.HttpMethod,
            InvocationEndpoint = call.OptionalText("InvocationEndpoint") ?? before.InvocationEndpoint,
            Description = call.OptionalText("Description") ?? before.Description,
            InvocationRateLimitPerSecond = call.OptionalInt("InvocationRateLimitPerSecond") ?? before.InvocationRateLimitPerSecond,
        }));
    }

    private async Task<JsonObject?> Delete(ApiCall call)
    {
        await destinations.DeleteAsync(call.Text("Name"));
        return null;
    }

    private Task<JsonObject?> Describe(ApiCall call)
    {
        var destination = destinations.Existing(call.Text("Name"));
        var described = Summary(destination);
        described["Description"] = destination.Description;
        return Task.FromResult<JsonObject?>(described);
    }

    private Task<JsonObject?> List(ApiCall call)
    {
        var prefix = call.OptionalText("NamePrefix") ?? "";
        var connection = call.OptionalText("ConnectionArn");
        var listed = destinations.All
            .Where(destination => destination.Name.StartsWith(prefix, StringComparison.Ordinal) && (connection is null || destination.ConnectionArn == connection))
            .ToList();
        return Task.FromResult<JsonObject?>(Page.Of(listed, call, "Limit", 100, "NextToken").Answer("ApiDestinations", "NextToken", Summary));
    }

    private JsonObject Answer(ApiDestinationDefinition destination) => new()
    {
        ["ApiDestinationArn"] = destination.Arn,
        ["ApiDestinationState"] = destinations.State(destination),
        ["CreationTime"] = destination.CreationTime.ToUnixTimeSeconds(),
        ["LastModifiedTime"] = destination.LastModifiedTime.ToUnixTimeSeconds(),
    };

    private JsonObject Summary(ApiDestinationDefinition destination)
    {
        var summary = Answer(destination);
        summary["Name"] = destination.Name;
        summary["ConnectionArn"] = destination.ConnectionArn;
        summary["InvocationEndpoint"] = destination.InvocationEndpoint;
        summary["HttpMethod"] = destination.HttpMethod;
        summary["InvocationRateLimitPerSecond"] = destination.InvocationRateLimitPerSecond;
        return summary;
    }
}
