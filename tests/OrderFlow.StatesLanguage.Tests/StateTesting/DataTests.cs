using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class DataTests
{
    [Fact]
    public async Task A_state_has_an_output_and_the_name_of_the_next_one()
    {
        var result = await Tested.RunAsync("""{"Type":"Pass","QueryLanguage":"JSONata","Output":{"total":"{% $sum($states.input.prices) %}"},"Next":"Ship"}""", """{"prices":[2,3]}""");

        result.Status.ShouldBe(StateTestStatus.Succeeded);
        result.Output.ToJson().ShouldBe("""{"total":5}""");
        result.NextState.ShouldBe("Ship");
    }

    [Fact]
    public async Task Nothing_is_inspected_at_the_level_info()
    {
        var result = await StateTest.RunAsync(new() { Definition = """{"Type":"Succeed"}""" });

        result.Inspection.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"Type":"Pass","End":true}""", "input afterInputPath afterParameters afterResultSelector afterResultPath")]
    [InlineData("""{"Type":"Pass","Result":1,"End":true}""", "input result afterResultSelector afterResultPath")]
    [InlineData("""{"Type":"Succeed"}""", "input afterInputPath")]
    [InlineData("""{"Type":"Fail"}""", "input afterInputPath")]
    [InlineData("""{"Type":"Wait","Seconds":0,"End":true}""", "input afterInputPath")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.x","IsPresent":false,"Next":"A"}]}""", "input afterInputPath")]
    [InlineData("""{"Type":"Pass","QueryLanguage":"JSONata","Output":1,"End":true}""", "input")]
    [InlineData("""{"Type":"Fail","QueryLanguage":"JSONata","Error":"E"}""", "input")]
    public async Task The_stages_that_are_shown_depend_on_type_and_language(string definition, string stages) =>
        Tested.Stages(await Tested.RunAsync(definition)).ShouldBe(stages.Split(' '));

    [Fact]
    public async Task A_task_shows_its_data_from_field_to_field()
    {
        var result = await Tested.RunAsync(
            """
            {"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","InputPath":"$.order","Parameters":{"QueueUrl":"q","MessageBody.$":"$.id"},
             "ResultSelector":{"message.$":"$.MessageId"},"ResultPath":"$.sent","End":true}
            """,
            """{"order":{"id":"7"}}""",
            Tested.Result("""{"MessageId":"m"}"""));

        var seen = result.Inspection!;
        seen.AfterInputPath.ToJson().ShouldBe("""{"id":"7"}""");
        seen.AfterParameters.ToJson().ShouldBe("""{"QueueUrl":"q","MessageBody":"7"}""");
        seen.Result.ToJson().ShouldBe("""{"MessageId":"m"}""");
        seen.AfterResultSelector.ToJson().ShouldBe("""{"message":"m"}""");
        seen.AfterResultPath.ToJson().ShouldBe("""{"order":{"id":"7"},"sent":{"message":"m"}}""");
        result.Output.ShouldBe(seen.AfterResultPath);
    }

    [Fact]
    public async Task Variables_are_read_and_shown_with_those_that_the_state_assigns()
    {
        var result = await StateTest.RunAsync(new()
        {
            Definition = """{"Type":"Pass","QueryLanguage":"JSONata","Assign":{"next":"{% $count + 1 %}"},"Output":"{% $count %}","End":true}""",
            Variables = """{"count":1}""",
            InspectionLevel = InspectionLevel.Trace,
        });

        result.Output.AsNumber().ShouldBe(1);
        result.Inspection!.Variables.ToJson().ShouldBe("""{"count":1,"next":2}""");
    }

    [Fact]
    public async Task A_context_object_is_made_up_where_none_is_given()
    {
        var result = await Tested.RunAsync("""{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% $states.context %}","End":true}""", "7");

        var context = result.Output;
        context["State"]["Name"].AsString().ShouldBe("StateName");
        context["Execution"]["Input"].AsNumber().ShouldBe(7);
        context["Execution"]["RoleArn"].IsNull.ShouldBeTrue();
        context["Execution"]["Id"].AsString().ShouldBe($"arn:aws:states:us-east-1:000000000000:express:{context["StateMachine"]["Name"].AsString()}:{context["Execution"]["Name"].AsString()}");
    }

    [Fact]
    public async Task A_context_object_that_is_given_is_all_that_the_state_sees()
    {
        var result = await StateTest.RunAsync(new()
        {
            Definition = """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"b"},"ResultSelector":{"seen.$":"$$"},"End":true}""",
            Context = """{"Execution":{"Name":"mine"}}""",
            Mock = Tested.Result("{}"),
        });

        result.Output.ToJson().ShouldBe("""{"seen":{"Execution":{"Name":"mine"}}}""");
    }

    [Fact]
    public async Task A_state_waiting_for_a_token_has_one_in_its_context_object()
    {
        var result = await Tested.RunAsync(
            """{"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","Arguments":{"MessageBody":"{% $states.context.Task.Token %}","QueueUrl":"q"},"End":true}""",
            mock: Tested.Result("{}"));

        result.Inspection!.AfterArguments["MessageBody"].AsString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_field_that_finds_no_value_fails_the_state_and_the_stages_before_it_are_shown()
    {
        var result = await Tested.RunAsync("""{"Type":"Pass","InputPath":"$.a","Parameters":{"b.$":"$.missing"},"End":true}""", """{"a":{}}""");

        result.Status.ShouldBe(StateTestStatus.Failed);
        result.Error.ShouldBe("States.Runtime");
        result.Inspection!.AfterInputPath.ToJson().ShouldBe("{}");
        result.Inspection.AfterParameters.IsUndefined.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Inner")]
    [InlineData("Deep")]
    public async Task A_state_is_found_wherever_it_is_nested(string name)
    {
        const string Machine = """
            {"StartAt":"Each","States":{"Each":{"Type":"Map","ItemProcessor":{"StartAt":"Inner","States":{"Inner":{"Type":"Parallel","Branches":[
              {"StartAt":"Deep","States":{"Deep":{"Type":"Pass","End":true}}}],"End":true}}},"End":true}}}
            """;

        var result = await StateTest.RunAsync(new() { Definition = Machine, StateName = name, Mock = name == "Inner" ? Tested.Result("[1]") : null });

        result.Status.ShouldBe(StateTestStatus.Succeeded);
    }

    [Fact]
    public async Task The_language_of_the_state_machine_is_that_of_its_states()
    {
        var result = await StateTest.RunAsync(new()
        {
            Definition = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Output":"{% 1 + 1 %}","End":true}}}""",
            StateName = "A",
        });

        result.Output.AsNumber().ShouldBe(2);
    }
}
