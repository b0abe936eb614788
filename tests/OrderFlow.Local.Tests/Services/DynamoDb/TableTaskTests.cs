using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using OrderFlow.Local.Hops;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>State machines that read and write tables.</summary>
public sealed class TableTaskTests
{
    [Fact]
    public async Task Tasks_put_update_get_and_delete_items()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder, Template("""
            "StartAt": "Put",
            "States": {
              "Put": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Arguments": { "TableName": "orders", "Item": { "id": { "S": "1" }, "n": { "N": "1" } } }, "Next": "Update" },
              "Update": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:updateItem",
                "Arguments": { "TableName": "orders", "Key": { "id": { "S": "1" } }, "UpdateExpression": "SET n = n + :n", "ExpressionAttributeValues": { ":n": { "N": "{% $string(41) %}" } } },
                "Next": "Get"
              },
              "Get": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Arguments": { "TableName": "orders", "Key": { "id": { "S": "1" } } }, "Assign": { "got": "{% $states.result %}" }, "Next": "Query" },
              "Query": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:dynamodb:query",
                "Arguments": { "TableName": "orders", "KeyConditionExpression": "id = :id", "ExpressionAttributeValues": { ":id": { "S": "1" } } },
                "Assign": { "queried": "{% $states.result %}" },
                "Next": "Delete"
              },
              "Delete": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:deleteItem",
                "Arguments": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
                "Output": { "n": "{% $got.Item.n.N %}", "status": "{% $got.SdkHttpMetadata.HttpStatusCode %}", "count": "{% $queried.Count %}", "queried": "{% $queried.Items[0].n.N %}" },
                "End": true
              }
            }
            """));

        var (execution, _) = await RunAsync(endpoint);

        execution.Status.ShouldBe(ExecutionStatus.SUCCEEDED, execution.Cause);
        var output = JsonNode.Parse(execution.Output)!;
        ((string?)output["n"], (int?)output["status"], (int?)output["count"], (string?)output["queried"]).ShouldBe(("42", 200, 1, "42"));
        (await endpoint.GetAsync(("id", S("1")))).ShouldBeNull();
    }

    [Theory]
    [InlineData("arn:aws:states:::dynamodb:putItem", "attribute_exists(id)", "DynamoDB.ConditionalCheckFailedException", "The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ConditionalCheckFailedException; Request ID: ")]
    [InlineData("arn:aws:states:::dynamodb:putItem", "nonsense", "DynamoDB.AmazonDynamoDBException", "Invalid ConditionExpression: Syntax error; token: \"<EOF>\"")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:putItem", "attribute_exists(id)", "DynamoDb.ConditionalCheckFailedException", "The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: ")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:putItem", "nonsense", "DynamoDb.DynamoDbException", "Invalid ConditionExpression: Syntax error; token: \"<EOF>\"")]
    public async Task A_refused_write_fails_the_task_with_the_error_of_the_integration(string resource, string condition, string error, string cause)
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder, Template($$"""
            "StartAt": "Put",
            "States": { "Put": { "Type": "Task", "Resource": "{{resource}}", "Arguments": { "TableName": "orders", "Item": { "id": { "S": "1" } }, "ConditionExpression": "{{condition}}" }, "End": true } }
            """));

        var (execution, _) = await RunAsync(endpoint);

        execution.Error.ShouldBe(error);
        execution.Cause.ShouldStartWith(cause);
    }

    [Fact]
    public async Task An_item_that_is_written_is_a_hop_of_the_caller_s_trace()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder, Template("""
            "StartAt": "Put",
            "States": {
              "Put": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Arguments": { "TableName": "orders", "Item": { "id": { "S": "1" }, "n": { "N": "1" } } }, "Next": "Delete" },
              "Delete": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:deleteItem", "Arguments": { "TableName": "orders", "Key": { "id": { "S": "1" } } }, "End": true }
            }
            """));

        var (_, trace) = await RunAsync(endpoint);
        var put = await endpoint.Running.HopAsync(HopKind.ItemWritten, "orders", hop => hop.Note == "created");
        var deleted = await endpoint.Running.HopAsync(HopKind.ItemWritten, "orders", hop => hop.Note == "deleted");

        (put.TraceId, put.Item, put.Payload).ShouldBe((trace, "1", """{"id":{"S":"1"},"n":{"N":"1"}}"""));
        (deleted.TraceId, deleted.Item, deleted.Payload).ShouldBe((trace, "1", null));
    }

    private static string Template(string definition) => TestTemplates.Of(new Dictionary<string, object>
    {
        ["Orders"] = new { Type = "AWS::Serverless::SimpleTable", Properties = new { TableName = "orders" } },
        ["Machine"] = TestTemplates.Machine("Machine", $$"""{ "QueryLanguage": "JSONata", {{definition}} }"""),
    });

    private static async Task<(DescribeExecutionResponse Execution, string Trace)> RunAsync(TableEndpoint endpoint)
    {
        const string Trace = "1-5759e988-bd862e3fe1be46a994272790";
        var started = await endpoint.Running.Workflows.StartExecutionAsync(new StartExecutionRequest
        {
            StateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:Machine",
            Input = "{}",
            TraceHeader = $"Root={Trace}",
        });
        await endpoint.Running.HopAsync(HopKind.ExecutionEnded, "Machine");
        return (await endpoint.Running.Workflows.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = started.ExecutionArn }), Trace);
    }
}
