using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class MockedResultTests
{
    [Theory]
    [InlineData("sns:publish", """{"MessageId":1}""", "Field 'MessageId' must be a string")]
    [InlineData("lambda:invoke", """{"StatusCode":"200"}""", "Field 'StatusCode' must be a number")]
    [InlineData("events:putEvents", """{"Entries":[{"EventId":"a"},{"EventId":{}}]}""", "Field 'EventId' must be a string")]
    [InlineData("events:putEvents", """{"Entries":[[]]}""", "Field 'Entries' must be an object")]
    [InlineData("events:putEvents", """{"Entries":{}}""", "Field 'Entries' must be an array")]
    [InlineData("dynamodb:getItem", """{"Item":[]}""", "Field 'Item' must be an object")]
    [InlineData("dynamodb:getItem", """{"Item":{"paid":{"BOOL":"yes"}}}""", "Field 'BOOL' must be a boolean")]
    [InlineData("dynamodb:getItem", """{"Item":{"tags":{"L":[{"SS":[1]}]}}}""", "Field 'SS' must be a string")]
    [InlineData("states:startExecution", "{}", "Required field 'ExecutionArn' is missing")]
    [InlineData("states:startExecution", """{"ExecutionArn":"a","StartDate":1}""", "Field 'StartDate' must be a string")]
    [InlineData("aws-sdk:s3:headObject", """{"StorageClass":"Paper"}""", "Field 'StorageClass' is not an expected value")]
    [InlineData("aws-sdk:kms:decrypt", """{"Plaintext":""}""", "Field 'Plaintext' is smaller than the minimum length")]
    [InlineData("aws-sdk:lambda:getFunctionConfiguration", """{"Timeout":0}""", "Field 'Timeout' is less than the minimum value")]
    [InlineData("aws-sdk:lambda:getFunctionConfiguration", """{"MemorySize":99999}""", "Field 'MemorySize' exceeds the maximum value")]
    [InlineData("aws-sdk:sfn:describeExecution", """{"ExecutionArn":"","Name":"n"}""", "Required field 'StateMachineArn' is missing")]
    public async Task A_result_that_the_API_cannot_give_is_refused(string resource, string result, string violation)
    {
        var error = await Tested.RefusalAsync(Request(resource, result, mode: null));

        (error.Code, error.Message).ShouldBe(("ValidationException", $"Mock result schema validation error: {violation}"));
    }

    [Theory]
    [InlineData("events:putEvents", "{}")]
    [InlineData("events:putEvents", """{"Unknown":1}""")]
    [InlineData("lambda:invoke", """{"Payload":{"any":["JSON"]},"StatusCode":200,"ExecutedVersion":"$LATEST"}""")]
    [InlineData("dynamodb:getItem", """{"Item":{"id":{"S":"7"},"paid":{"BOOL":true}},"SdkHttpMetadata":{"HttpStatusCode":200}}""")]
    [InlineData("aws-sdk:sqs:receiveMessage", """{"Messages":[{"Md5OfBody":"x","Body":"b"}]}""")]
    [InlineData("aws-sdk:rds:describeDBInstances", """{"DbInstances":[{"DbInstanceIdentifier":"d","AllocatedStorage":20}]}""")]
    [InlineData("aws-sdk:unheardof:getThing", """{"Thing":1}""")]
    [InlineData("states:startExecution.sync:2", """{"Output":{"total":1},"Status":"SUCCEEDED"}""")]
    [InlineData("apigateway:invoke", """{"ResponseBody":{"approved":true}}""")]
    public async Task A_result_that_the_API_can_give_is_taken(string resource, string result) =>
        (await StateTest.RunAsync(Request(resource, result, mode: null))).Output.ToJson().ShouldBe(result);

    [Fact]
    public async Task A_member_may_be_missing_where_only_what_is_there_is_checked()
    {
        (await StateTest.RunAsync(Request("states:startExecution", "{}", FieldValidationMode.Present))).Status.ShouldBe(StateTestStatus.Succeeded);
        (await Tested.RefusalAsync(Request("states:startExecution", """{"ExecutionArn":1}""", FieldValidationMode.Present))).Message
            .ShouldBe("Mock result schema validation error: Field 'ExecutionArn' must be a string");
    }

    [Fact]
    public async Task Anything_is_taken_where_nothing_is_checked()
    {
        (await StateTest.RunAsync(Request("states:startExecution", """{"ExecutionArn":1}""", FieldValidationMode.None))).Status.ShouldBe(StateTestStatus.Succeeded);
        (await Tested.RefusalAsync(Request("states:startExecution", "no JSON", FieldValidationMode.None))).Message.ShouldBe("Mocked result must be valid JSON");
    }

    [Fact]
    public async Task The_result_of_a_function_can_be_anything()
    {
        var result = await Tested.RunAsync("""{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:000000000000:function:price","End":true}""", mock: Tested.Result("[7]"));

        result.Output.ToJson().ShouldBe("[7]");
    }

    private static StateTestRequest Request(string resource, string result, FieldValidationMode? mode) => new()
    {
        Definition = $$"""{"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::{{resource}}","Arguments":"{% $states.input %}","End":true}""",
        Mock = new() { Result = result, FieldValidationMode = mode },
    };
}
