using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Lambda.EventSources;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Queues whose messages call the function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-sqs.html"/>
internal sealed class QueueFunctionEvent(EventSourceService sources) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["SQS"];

    public async Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Properties;
        properties.Allow([.. EventSourceMappingProperties.Names, "Queue"]);
        var id = source.Function.GeneratedId(source.LogicalId);
        try
        {
            await sources.PutAsync(EventSourceMappingProperties.Read(properties, id, properties.Text("Queue"), source.FunctionName));
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        return [new DeployedResource(source.LogicalId, "AWS::Lambda::EventSourceMapping", id, new Dictionary<string, string> { ["Id"] = id })];
    }
}
