using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class WorkTests
{
    [Theory]
    [InlineData("""[{"ErrorEquals":["Busy","States.ALL"]}]""", "must stand alone")]
    [InlineData("""[{"ErrorEquals":["States.ALL"]},{"ErrorEquals":["Busy"]}]""", "Move it to the end")]
    [InlineData("""[{"ErrorEquals":[]}]""", "must not be empty")]
    [InlineData("""[{"ErrorEquals":[""]}]""", "must not be empty")]
    [InlineData("""[{"ErrorEquals":"Busy"}]""", "is the string \"Busy\" and must be an array of strings")]
    [InlineData("""[{"MaxAttempts":2}]""", "needs the field ErrorEquals")]
    [InlineData("""[{"ErrorEquals":["E"],"JitterStrategy":"SOME"}]""", "must be one of NONE, FULL")]
    public void A_retrier_names_its_errors(string retry, string message) =>
        Definitions.OnlyError(Definitions.With($$"""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":{{retry}},"End":true}""")).Message.ShouldContain(message);

    [Fact]
    public void An_error_of_the_language_that_does_not_exist_is_warned_about()
    {
        var warning = Definitions.Warnings(Definitions.With("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":[{"ErrorEquals":["States.Timeot"]}],"End":true}""")).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.UnknownErrorName);
        warning.Message.ShouldEndWith("Did you mean \"States.Timeout\"?");
    }

    [Theory]
    [InlineData("arn:aws:states:::states:startExecution.sync", "'.sync' service integration")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "'.sync' service integration")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "'.waitForTaskToken' service integration")]
    [InlineData("arn:aws:states:us-east-1:111111111111:activity:a", "Activity ARN")]
    public void Express_state_machines_do_not_wait(string resource, string what)
    {
        var definition = Definitions.With($$"""{"Type":"Task","Resource":"{{resource}}","Arguments":"{% {'t': $states.context.Task.Token} %}","End":true}""", "JSONata");

        Definitions.Errors(definition).ShouldBeEmpty();
        var error = Definitions.OnlyError(definition, StateMachineType.Express);
        (error.ServiceMessage, error.ServiceLocation).ShouldBe(($"Express state machine does not support {what}", "/States/S/Resource"));
    }

    [Fact]
    public void Child_executions_of_a_distributed_map_can_be_express_ones()
    {
        var error = Definitions.OnlyError(Definitions.With("""
            {"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"A","States":{
             "A":{"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync","Parameters":{"TaskDefinition":"t"},"End":true}}},"End":true}
            """));

        error.Pointer.ShouldBe("/States/S/ItemProcessor/States/A/Resource");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a?")]
    [InlineData("a$")]
    [InlineData("\\u0000")]
    [InlineData("\\u009f")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void A_label_fits_into_an_ARN(string label) => Definitions.OnlyError(Distributed($"\"Label\":\"{label}\",")).Code.ShouldBe(DiagnosticCode.InvalidLabelName);

    [Fact]
    public void Only_a_distributed_map_reads_a_data_set()
    {
        const string Reader = """ "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Bucket":"b"}}, """;

        Definitions.Errors(Distributed(Reader)).ShouldBeEmpty();
        Definitions.OnlyError(Distributed(Reader).Replace("\"Mode\":\"DISTRIBUTED\",\"ExecutionType\":\"STANDARD\"", "\"Mode\":\"INLINE\"", StringComparison.Ordinal)).Message.ShouldContain("distributed Map states");
    }

    [Fact]
    public void A_distributed_map_says_what_its_child_executions_are() =>
        Definitions.OnlyError(Distributed("").Replace(",\"ExecutionType\":\"STANDARD\"", "", StringComparison.Ordinal)).Message.ShouldContain("needs the field ExecutionType");

    [Fact]
    public void An_inline_map_has_no_child_executions_to_give_a_type() =>
        Definitions.OnlyError(Distributed("").Replace("DISTRIBUTED", "INLINE", StringComparison.Ordinal)).ServiceMessage.ShouldBe("Field 'ExecutionType' is not supported");

    [Theory]
    [InlineData(""" "ItemReader":{"Resource":"arn:aws:states:::dynamodb:scan","Parameters":{"Bucket":"b"}}, """, "must be arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2")]
    [InlineData(""" "ResultWriter":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"}}, """, "must be arn:aws:states:::s3:putObject")]
    [InlineData(""" "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON","CSVHeaderLocation":"FIRST_ROW"},"Parameters":{"Bucket":"b","Key":"k"}}, """, "/CSVHeaderLocation is for CSV files")]
    [InlineData(""" "ItemBatcher":{"BatchInput":{}}, """, "needs a limit of its batches")]
    public void A_data_set_is_read_from_S3_and_written_there(string fields, string message) =>
        Definitions.OnlyError(Distributed(fields)).Message.ShouldContain(message);

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke.sync", "lambda cannot be called with .sync")]
    [InlineData("arn:aws:states:::ecs:runTask.sync:2", "ecs cannot be called with .sync:2")]
    [InlineData("arn:aws:states:::glue:startJobRun.waitForTaskToken", "glue cannot be called with .waitForTaskToken")]
    public void A_service_is_called_in_a_pattern_that_it_has(string resource, string message)
    {
        var error = Definitions.OnlyError(Definitions.With($$"""{"Type":"Task","Resource":"{{resource}}","Parameters":{"t.$":"$$.Task.Token"},"End":true}"""));

        error.Message.ShouldContain(message);
        error.ServiceMessage.ShouldStartWith($"The resource provided {resource} is not recognized.");
    }

    [Fact]
    public void An_activity_has_no_credentials() =>
        Definitions.OnlyError(Definitions.With(
            """{"Type":"Task","Resource":"arn:aws:states:us-east-1:111111111111:activity:a","Credentials":{"RoleArn":"arn:aws:iam::111111111111:role/r"},"End":true}"""))
            .Pointer.ShouldBe("/States/S/Credentials");

    [Fact]
    public void A_CSV_file_says_where_its_headers_are() =>
        Definitions.OnlyError(Distributed(""" "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"CSV"},"Parameters":{"Bucket":"b","Key":"k"}}, """))
            .Message.ShouldContain("needs the field CSVHeaderLocation");

    [Theory]
    [InlineData("order-id", "only letters, digits and _")]
    [InlineData("1st", "begins with a letter")]
    [InlineData("$total", "without the $")]
    [InlineData("states", "reserved")]
    [InlineData("", "1 to 80 characters")]
    public void A_variable_has_a_name(string name, string message) =>
        Definitions.OnlyError(Definitions.With($$$"""{"Type":"Pass","Assign":{"{{{name}}}":1},"End":true}""", "JSONata")).Message.ShouldContain(message);

    [Theory]
    [InlineData("states", DiagnosticCode.ReservedVariableName, "Cannot assign to reserved variable '$states'.")]
    [InlineData("a-b", DiagnosticCode.InvalidVariableName, "Invalid variable name 'a-b': the variable name contains invalid characters.")]
    public void A_wrong_name_of_a_variable_has_a_code_of_its_own(string name, string code, string message)
    {
        var error = Definitions.OnlyError(Definitions.With($$$"""{"Type":"Pass","Assign":{"{{{name}}}":1},"End":true}""", "JSONata"));

        (error.Code, error.ServiceMessage).ShouldBe((code, message));
    }

    [Fact]
    public void In_JSONPath_the_ending_of_a_dynamic_field_is_no_part_of_the_name() =>
        Definitions.Errors(Definitions.With("""{"Type":"Pass","Assign":{"größe_1.$":"$.x"},"End":true}""")).ShouldBeEmpty();

    [Fact]
    public void A_state_inside_does_not_assign_a_variable_of_the_scope_around_it()
    {
        var error = Definitions.OnlyError(Definitions.With(
            """{"Type":"Parallel","Assign":{"n":1},"Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"n":2},"End":true}}}],"End":true}""", "JSONata"));

        error.Pointer.ShouldBe("/States/S/Branches/0/States/A/Assign/n");
    }

    [Fact]
    public void The_catchers_of_the_state_around_it_may_assign_the_same_variable_because_all_inside_has_ended_then() =>
        Definitions.Errors(Definitions.With(Parallel("n", "Done"), "JSONata")).ShouldBeEmpty();

    [Fact]
    public void The_catchers_of_a_state_beside_may_not() =>
        Definitions.OnlyError(Definitions.Of($"\"First\":{Parallel("m", "S")},\"S\":{Parallel("k", "Done").Replace("\"A\"", "\"B\"", StringComparison.Ordinal).Replace("\"n\":2", "\"m\":2", StringComparison.Ordinal)},\"Done\":{{\"Type\":\"Succeed\"}}"))
            .Pointer.ShouldBe("/States/S/Branches/0/States/B/Assign/m");

    [Fact]
    public void Branches_beside_one_another_may_assign_the_same_variable() =>
        Definitions.Errors(Definitions.With("""
            {"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"n":1},"End":true}}},
             {"StartAt":"B","States":{"B":{"Type":"Pass","Assign":{"n":2},"End":true}}}],"End":true}
            """, "JSONata")).ShouldBeEmpty();

    private static string Parallel(string caught, string next) =>
        $$$"""{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"n":2},"End":true} } }],"Catch":[{"ErrorEquals":["States.ALL"],"Assign":{"{{{caught}}}":1},"Next":"{{{next}}}"}],"Next":"{{{next}}}"}""";

    private static string Distributed(string fields) => Definitions.With(
        """{"Type":"Map",FIELDS"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"A","States":{"A":{"Type":"Succeed"}}},"End":true}"""
            .Replace("FIELDS", fields, StringComparison.Ordinal));
}
