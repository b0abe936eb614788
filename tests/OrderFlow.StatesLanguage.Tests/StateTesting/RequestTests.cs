using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class RequestTests
{
    private const string Pass = """{"Type":"Pass","End":true}""";
    private const string Task = """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"End":true}""";
    private const string Parallel = """{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}],"End":true}""";
    private const string Unsupported = "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";

    [Theory]
    [InlineData(Pass, "Pass")]
    [InlineData("""{"Type":"Succeed"}""", "Succeed")]
    [InlineData("""{"Type":"Fail"}""", "Fail")]
    public async Task A_state_without_work_takes_no_mock(string definition, string type) =>
        await RefusedAsync(new() { Definition = definition, Mock = Tested.Result("{}") }, "ValidationException", $"State type '{type}' is not supported when a mock is specified");

    [Fact]
    public async Task Branches_and_iterations_need_a_mock() =>
        await RefusedAsync(new() { Definition = Parallel }, "InvalidDefinition", Unsupported);

    [Theory]
    [InlineData("arn:aws:states:us-east-1:000000000000:activity:approve", "Activity tasks")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "the .sync service integration pattern")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "the .waitForTaskToken service integration pattern")]
    public async Task A_task_that_others_answer_needs_a_mock(string resource, string name) => await RefusedAsync(
        new() { Definition = $$"""{"Type":"Task","QueryLanguage":"JSONata","Resource":"{{resource}}","Arguments":"{% $states.input %}","End":true}""", RoleArn = Tested.Role },
        "InvalidDefinition",
        $"TestState API does not support {name} when a mock is not specified.");

    [Fact]
    public async Task A_task_without_a_mock_needs_a_role() =>
        await RefusedAsync(new() { Definition = Task }, "ValidationException", "RoleArn must be specified when testing a Task state");

    [Fact]
    public async Task A_mock_is_a_result_or_an_error()
    {
        const string Message = "A test mock should have only one of the following fields: [result, errorOutput].";
        await RefusedAsync(new() { Definition = Task, Mock = new() { Result = "{}", ErrorOutput = new("E") } }, "ValidationException", Message);
        await RefusedAsync(new() { Definition = Task, Mock = new() }, "ValidationException", Message);
    }

    [Fact]
    public async Task Secrets_are_not_revealed_with_a_mock() => await RefusedAsync(
        new() { Definition = Task, Mock = Tested.Result("{}"), RevealSecrets = true },
        "ValidationException",
        "TestState does not support RevealSecrets when a mock is specified.");

    [Fact]
    public async Task What_happened_before_a_mock_needs_a_mock()
    {
        foreach (var (member, configuration) in new (string, StateTestConfiguration)[]
        {
            ("MapIterationFailureCount", new() { MapIterationFailureCount = 0 }),
            ("RetrierRetryCount", new() { RetrierRetryCount = 0 }),
            ("ErrorCausedByState", new() { ErrorCausedByState = "A" }),
            ("MapItemReaderData", new() { MapItemReaderData = "[]" }),
        })
        {
            await RefusedAsync(
                new() { Definition = Parallel, StateConfiguration = configuration },
                "ValidationException",
                $"TestState does not support {member} when a mock is not specified.");
        }
    }

    [Theory]
    [InlineData("{}", "Mocked result must be an array.")]
    [InlineData("[1,2]", "Mocked result must contain the same number of items as number of Parallel branches.")]
    [InlineData("[1", "Mocked result must be valid JSON")]
    public async Task The_mocked_result_of_a_Parallel_state_has_an_item_for_each_branch(string result, string message) =>
        await RefusedAsync(new() { Definition = Parallel, Mock = Tested.Result(result) }, "ValidationException", message);

    [Fact]
    public async Task An_error_comes_from_a_state_inside() => await RefusedAsync(
        new() { Definition = Parallel, Mock = Tested.Error("E"), StateConfiguration = new() { ErrorCausedByState = "B" } },
        "ValidationException",
        "ErrorCausedByState names 'B', which is no state inside the tested state.");

    [Fact]
    public async Task Values_outside_of_their_limits_are_all_named() => await RefusedAsync(
        new() { Definition = "", StateName = new string('x', 81), Mock = Tested.Error("E"), StateConfiguration = new() { RetrierRetryCount = -1 } },
        "ValidationException",
        "3 validation errors detected: Value at 'definition' failed to satisfy constraint: Member must have length greater than or equal to 1; "
            + "Value at 'stateName' failed to satisfy constraint: Member must have length less than or equal to 80; "
            + "Value '-1' at 'stateConfiguration.retrierRetryCount' failed to satisfy constraint: Member must have value greater than or equal to 0");

    [Fact]
    public async Task A_definition_that_does_not_have_the_state_is_refused() => await RefusedAsync(
        new() { Definition = """{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""", StateName = "B" }, "ValidationException", "State not found in definition");

    [Theory]
    [InlineData("""{"Type":"Parallel","Branches":[],"End":true}""", "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/StateName/Branches")]
    [InlineData("""{"Type":"Rest"}""", "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/StateName/Type")]
    public async Task A_state_with_a_mistake_is_refused_in_the_words_of_the_service(string definition, string problem) =>
        await RefusedAsync(new() { Definition = definition }, "InvalidDefinition", $"Invalid State Machine Definition: '{problem}'");

    [Fact]
    public async Task States_inside_a_state_that_stands_alone_must_lead_to_one_another()
    {
        var error = await Tested.RefusalAsync(new()
        {
            Definition = """{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Gone"}}}],"Next":"Elsewhere"}""",
            Mock = Tested.Result("[1]"),
        });

        error.Message.ShouldContain("Missing 'Next' target: Gone");
        error.Message.ShouldNotContain("Elsewhere");
    }

    [Theory]
    [InlineData("{", "InvalidExecutionInput")]
    [InlineData("", "InvalidExecutionInput")]
    public async Task An_input_that_is_no_JSON_is_refused(string input, string code) =>
        (await Tested.RefusalAsync(new() { Definition = Pass, Input = input })).Code.ShouldBe(code);

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Variables_that_are_no_object_are_refused(string variables) =>
        (await Tested.RefusalAsync(new() { Definition = Pass, Variables = variables })).Code.ShouldBe("ValidationException");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"Type\":\"Task\",\"Resource\":\"x:y\",\"End\":true}")]
    [InlineData("{\"Type\":\"Pass\",\"End\":true,\"End\":true}")]
    [InlineData("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}")]
    [InlineData("\ud800")]
    public async Task No_definition_however_broken_is_more_than_refused(string definition) =>
        (await Tested.RefusalAsync(new() { Definition = definition })).Code.ShouldBeOneOf("InvalidDefinition", "ValidationException");

    private static async Task RefusedAsync(StateTestRequest request, string code, string message)
    {
        var error = await Tested.RefusalAsync(request);
        error.Message.ShouldBe(message);
        error.Code.ShouldBe(code);
    }
}
