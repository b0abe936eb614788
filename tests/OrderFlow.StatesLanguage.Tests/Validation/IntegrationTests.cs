using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class IntegrationTests
{
    [Theory]
    [InlineData("lambda:invoke.async", "there is no pattern .async")]
    [InlineData("sqs:sendMessage.WaitForTaskToken", "there is no pattern .WaitForTaskToken")]
    [InlineData("lambda:call", "call is no action of lambda, which has invoke")]
    [InlineData("dynamodb:query", "query is no action of dynamodb, which has getItem, putItem, updateItem, deleteItem")]
    [InlineData("events:PutEvents", "PutEvents is no action of events")]
    [InlineData("s3:getObject", "Call it by the SDK: aws-sdk:s3:getObject")]
    [InlineData("aws-sdk:s3", "must name a service and an action")]
    [InlineData("aws-sdk:s3:", "must name a service and an action")]
    [InlineData("aws-sdk:s3:GetObject", "Write getObject")]
    [InlineData("aws-sdk:logs:createLogGroup", "Write aws-sdk:cloudwatchlogs")]
    [InlineData("aws-sdk:bedrock-agentcore:invokeAgentRuntime", "small letters and digits only")]
    public void A_service_is_asked_for_what_it_does(string integration, string message)
    {
        var error = Definitions.OnlyError(Task(integration, """ "Arguments":{} """));

        error.Code.ShouldBe(DiagnosticCode.InvalidResource);
        error.Pointer.ShouldBe("/States/S/Resource");
        error.Message.ShouldContain($"\"arn:aws:states:::{integration}\"");
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("sagemaker:createTransformJob.sync")]
    [InlineData("elasticmapreduce:addStep.sync")]
    [InlineData("bedrock:invokeModel.waitForTaskToken")]
    [InlineData("newservice:doThings.sync")]
    [InlineData("aws-sdk:cloudwatchlogs:createLogGroup")]
    [InlineData("aws-sdk:lambda:invoke.waitForTaskToken")]
    public void What_is_not_known_is_believed(string integration) =>
        Definitions.Errors(Task(integration, """ "Arguments":"{% {'t': $states.context.Task.Token} %}" """)).ShouldBeEmpty();

    [Theory]
    [InlineData("lambda:invoke", "needs the field Arguments beside it, with FunctionName")]
    [InlineData("states:startExecution.sync:2", "needs the field Arguments beside it, with StateMachineArn")]
    [InlineData("aws-sdk:ec2:describeInstances", "needs the field Arguments beside it, if only an empty object")]
    public void A_call_has_arguments(string integration, string message)
    {
        var error = Definitions.OnlyError(Task(integration, """ "Comment":"" """));

        error.Message.ShouldContain(message);
        error.ServiceMessage.ShouldBe($"Arguments field is required for resource ARN: arn:aws:states:::{integration}");
        error.ServiceLocation.ShouldBe("/States/S/Resource");
    }

    [Fact]
    public void In_JSONPath_they_are_called_parameters() =>
        Definitions.OnlyError(Definitions.With("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","InputPath":"$.order","End":true}"""))
            .ServiceMessage.ShouldBe("Parameters field is required for resource ARN: arn:aws:states:::lambda:invoke");

    [Theory]
    [InlineData("lambda:invoke", """{"Payload":1}""", "FunctionName")]
    [InlineData("sqs:sendMessage.waitForTaskToken", """{"QueueUrl":"q","Body":"{% $states.context.Task.Token %}"}""", "MessageBody")]
    [InlineData("sns:publish", """{"TopicArn":"t"}""", "Message")]
    [InlineData("dynamodb:updateItem", """{"TableName":"t"}""", "Key")]
    [InlineData("events:putEvents", "{}", "Entries")]
    [InlineData("http:invoke", """{"ApiEndpoint":"https://shop.example"}""", "Method")]
    [InlineData("glue:startJobRun.sync", "{}", "JobName")]
    public void Arguments_have_what_the_service_needs(string integration, string arguments, string missing)
    {
        var error = Definitions.OnlyError(Task(integration, $"\"Arguments\":{arguments}"));

        error.Pointer.ShouldBe("/States/S/Arguments");
        error.Message.ShouldContain($"needs the field {missing}");
        error.ServiceMessage.ShouldBe($"The field '{missing}' is required but was missing");
    }

    [Theory]
    [InlineData("""{"FunctionName.$":"$.function"}""")]
    [InlineData("""{"FunctionName":"${Function}"}""")]
    public void A_field_can_be_read_or_filled_in(string parameters) =>
        Definitions.Errors(Definitions.With($$"""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{{parameters}},"End":true}""")).ShouldBeEmpty();

    [Fact]
    public void What_an_expression_gives_is_not_known() => Definitions.Errors(Task("lambda:invoke", """ "Arguments":"{% $states.input %}" """)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b"}}""", "ItemReader", "needs the field Key")]
    [InlineData("""{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Prefix":"p"}}""", "ItemReader", "needs the field Bucket")]
    [InlineData("""{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Prefix":"p"}}""", "ResultWriter", "needs the field Bucket")]
    [InlineData("{}", "ResultWriter", "is empty")]
    [InlineData("""{"MaxItemsPerBatch":0}""", "ItemBatcher", "must be at least 1")]
    [InlineData("""{"MaxInputBytesPerBatch":0}""", "ItemBatcher", "must be at least 1")]
    public void A_data_set_has_a_place(string value, string field, string message) =>
        Definitions.OnlyError(Distributed($"\"{field}\":{value}")).Message.ShouldContain(message);

    [Theory]
    [InlineData(""" "InputType":"JSONL","CSVHeaderLocation":"FIRST_ROW" """, "CSVHeaderLocation is for CSV files, but InputType is JSONL")]
    [InlineData(""" "InputType":"JSON","CSVHeaders":["a"] """, "CSVHeaders is for CSV files, but InputType is JSON")]
    [InlineData(""" "InputType":"PARQUET","CSVDelimiter":"TAB" """, "CSVDelimiter is for CSV files, but InputType is PARQUET")]
    [InlineData(""" "InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","CSVHeaders":["a"] """, "CSVHeaders gives the names of the columns, but CSVHeaderLocation is FIRST_ROW")]
    public void Only_a_CSV_file_has_columns_and_they_are_named_once(string config, string message) =>
        Definitions.OnlyError(Distributed($$$""" "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{ {{{config}}} },"Parameters":{"Bucket":"b","Key":"k"}} """))
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("States.Array($.codes)")]
    [InlineData("States.MathAdd($.code, 1)")]
    public void The_error_of_a_Fail_state_is_a_string(string function)
    {
        Definitions.OnlyError(Definitions.With($$"""{"Type":"Fail","ErrorPath":"{{function}}"}""")).Message.ShouldContain("gives no string");
        Definitions.Errors(Definitions.With($$"""{"Type":"Fail","CausePath":"States.Format('{}', {{function}})"}""")).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_express_state_machine_does_not_do_is_named() =>
        Definitions.OnlyError(Definitions.With("""{"Type":"Task","Resource":"arn:aws:states:us-east-1:111111111111:activity:approve","End":true}"""), StateMachineType.Express)
            .Message.ShouldContain("is \"arn:aws:states:us-east-1:111111111111:activity:approve\"");

    [Fact]
    public void Who_calls_eval_is_told_of_parse() =>
        Definitions.Warnings(Definitions.With("""{"Type":"Pass","Output":"{% $eval('1') %}","End":true}""", "JSONata"), DiagnosticCode.UnassignedVariable)
            .ShouldHaveSingleItem().Message.ShouldContain("$parse");

    private static string Task(string integration, string fields) =>
        Definitions.With($$"""{"Type":"Task","Resource":"arn:aws:states:::{{integration}}",{{fields}},"End":true}""", "JSONata");

    private static string Distributed(string fields) => Definitions.With($$$"""
        {"Type":"Map",{{{fields}}},"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"A","States":{"A":{"Type":"Pass","End":true} } },"End":true}
        """);
}
