using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Tasks;

/// <summary><c>arn:aws:states:::dynamodb:putItem</c> and its like. Errors that the older SDK has no exception for are <c>AmazonDynamoDBException</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html"/>
internal sealed class DynamoDbTask(ServiceApi service, string operation, TaskCalls calls) : ITaskIntegration
{
    private readonly ApiOperation run = service.Operation(operation);

    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        var api = calls.Api(call, TaskCalls.Arguments(call));
        try
        {
            return TaskCalls.Result(await run(api) ?? [], api.RequestId);
        }
        catch (ServiceException error)
        {
            throw new TaskFailedException(
                $"DynamoDB.{(service.HasException(error.Code) ? error.Code : "AmazonDynamoDBException")}",
                $"{error.Message} (Service: AmazonDynamoDBv2; Status Code: {error.StatusCode}; Error Code: {error.Code}; Request ID: {api.RequestId}; Proxy: null)",
                error);
        }
    }
}
