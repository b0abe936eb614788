using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Types;

public class JsonataTypeTests
{
    [Fact]
    public void A_name_that_the_state_before_does_not_hand_on_is_reported_with_the_one_that_was_probably_meant()
    {
        var warning = Reported("""
            "Read":{"Type":"Pass","Output":{"orderId":"{% $states.input.id %}","total":1},"Next":"Use"},
            "Use":{"Type":"Pass","Output":"{% $states.input.orderID %}","End":true}
            """).ShouldHaveSingleItem();

        (warning.Code, warning.Pointer).ShouldBe((DiagnosticCode.FieldNeverPresent, "/States/Use/Output"));
        warning.Message.ShouldBe("/States/Use/Output reads $states.input.orderID, which is never there: $states.input has only orderId, total. Did you mean \"orderId\"? "
            + "The expression gives nothing for it, which fails the state where a value is needed.");
    }

    [Theory]
    [InlineData("$states.input.anything")]
    [InlineData("$anything($states.input.a)")]
    [InlineData("$states.context.Execution.Input.anything")]
    public void Of_what_nobody_knows_anything_can_be_read(string expression) =>
        Use("{% $states.input %}", expression).ShouldBeEmpty();

    [Theory]
    [InlineData("$states.input.a.b", true)]
    [InlineData("$states.input.a.x", false)]
    [InlineData("$states.input.text.length", true)]
    [InlineData("$states.input.list.name", false)]
    [InlineData("$states.input.list.nam", true)]
    [InlineData("$states.input.list[1].name", false)]
    [InlineData("$states.input.list[2].name", true)]
    [InlineData("$states.input.list[-1].name", false)]
    [InlineData("$states.input.list[nam = 'a'].name", true)]
    [InlineData("$states.input.list[name = 'a'].price", true)]
    [InlineData("$states.input.list.(name & nam)", true)]
    [InlineData("$states.input.list^(nam).name", true)]
    [InlineData("$map($states.input.list, function($item) { $item.nam })", true)]
    [InlineData("$map($states.input.list, function($item) { $item.name })", false)]
    [InlineData("$filter($states.input.list, function($item) { $item.name = 'a' }).nam", true)]
    [InlineData("($a := $states.input.a; $a.x + $a.b)", true)]
    [InlineData("($a := $states.input.a; $a.x)", false)]
    [InlineData("$merge([$states.input.a, {'b': 1}]).b", false)]
    [InlineData("$merge([$states.input.a, {'b': 1}]).c", true)]
    [InlineData("$merge([$states.input.a, $states.input.open]).c", false)]
    [InlineData("($states.input.a.x ? {'y': 1} : {'z': 2}).y", false)]
    [InlineData("($states.input.a.x ? {'y': 1} : {'z': 2}).w", true)]
    [InlineData("$states.input.open.anything", false)]
    [InlineData("$states.input.list@$i.nam", false)]
    [InlineData("$states.input.*.x", false)]
    [InlineData("$states.input{'k': a}", false)]
    [InlineData("$lookup($states.input, 'missing')", false)]
    public void Expressions_are_followed_as_far_as_they_are_known(string expression, bool isReported) =>
        Use("""{"a":{"x":1},"text":"t","list":[{"name":"a"},{"name":"b"}],"open":"{% $states.input %}"}""", expression)
            .Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void What_is_asked_for_may_be_missing() =>
        Use("""{"a":1}""", "$exists($states.input.note) ? $states.input.note : null").ShouldBeEmpty();

    [Fact]
    public void What_one_of_two_ways_hands_on_can_be_there() =>
        Reported("""
            "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.large %}","Output":{"a":1},"Next":"Use"}],"Output":{"b":1},"Default":"Use"},
            "Use":{"Type":"Pass","Output":{"a":"{% $states.input.a %}","b":"{% $states.input.b %}","c":"{% $states.input.c %}"},"End":true}
            """).ShouldHaveSingleItem().Pointer.ShouldBe("/States/Use/Output/c");

    [Fact]
    public void A_missing_field_is_reported_where_it_is_read_and_not_where_it_is_missed_next() =>
        Reported("""
            "A":{"Type":"Pass","Output":{"a":1},"Next":"B"},
            "B":{"Type":"Pass","Output":{"b":"{% $states.input.x %}"},"Next":"C"},
            "C":{"Type":"Pass","Output":"{% $states.input.b.c %}","End":true}
            """).ShouldHaveSingleItem().Pointer.ShouldBe("/States/B/Output/b");

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "$states.result.Payload.anything", false)]
    [InlineData("arn:aws:states:::lambda:invoke", "$states.result.payload", true)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:Work", "$states.result.anything", false)]
    [InlineData("arn:aws:states:::events:putEvents", "$states.result.Entries[0].EventId", false)]
    [InlineData("arn:aws:states:::events:putEvents", "$states.result.Entries[0].eventId", true)]
    [InlineData("arn:aws:states:::sqs:sendMessage", "$states.result.MessageId", false)]
    [InlineData("arn:aws:states:::sqs:sendMessage", "$states.result.Body", true)]
    [InlineData("arn:aws:states:::sns:publish", "$states.result.SdkHttpMetadata.HttpStatusCode", false)]
    [InlineData("arn:aws:states:::dynamodb:getItem", "$states.result.Item.anything.S", false)]
    [InlineData("arn:aws:states:::dynamodb:getItem", "$states.result.Items", true)]
    [InlineData("arn:aws:states:::states:startExecution", "$states.result.ExecutionArn", false)]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "$states.result.Output.anything", false)]
    [InlineData("arn:aws:states:::states:startExecution.sync", "$states.result.Output.anything", true)]
    [InlineData("arn:aws:states:::states:startExecution.sync", "$parse($states.result.Output).anything", false)]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "$states.result.Body", false)]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "$states.result.body", true)]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "$states.result.anything", false)]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "$states.result.anything", false)]
    public void The_results_of_services_are_known(string resource, string expression, bool isReported) =>
        Reported($$""" "S":{"Type":"Task","Resource":"{{resource}}","Arguments":"{% $states.input %}","Output":"{% {{expression}} %}","End":true} """).Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("$states.errorOutput.Cause", false)]
    [InlineData("$states.errorOutput.Message", true)]
    public void A_caught_error_has_a_name_and_a_cause(string expression, bool isReported) =>
        Reported($$"""
            "S":{"Type":"Task","Resource":"${Work.Arn}","Catch":[{"ErrorEquals":["E"],"Output":"{% {{expression}} %}","Next":"Done"}],"Next":"Done"},"Done":{"Type":"Succeed"}
            """).Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("$states.context.Execution.Id", false)]
    [InlineData("$states.context.Exection.Id", true)]
    [InlineData("$states.context.Execution.Arn", true)]
    [InlineData("$states.context.Map.Item.Index", true)]
    [InlineData("$states.context.Task.Token", true)]
    [InlineData("$states.inputs.a", true)]
    public void The_context_object_is_known(string expression, bool isReported) =>
        Reported($$""" "S":{"Type":"Pass","Output":"{% {{expression}} %}","End":true} """).Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void Iterations_are_entered_with_an_item_and_give_an_array() =>
        Reported("""
            "Items":{"Type":"Pass","Output":{"lines":[{"sku":"a"}]},"Next":"Each"},
            "Each":{"Type":"Map","Items":"{% $states.input.lines %}","ItemProcessor":{"StartAt":"In","States":{
              "In":{"Type":"Pass","Output":{"known":"{% $states.input.sku %}","wrong":"{% $states.input.price %}","index":"{% $states.context.Map.Item.Index %}"},"End":true} } },
              "Output":{"right":"{% $states.result.known %}","bad":"{% $states.result.sku %}"},"End":true}
            """).Select(warning => warning.Pointer).ShouldBe(["/States/Each/ItemProcessor/States/In/Output/wrong", "/States/Each/Output/bad"]);

    [Fact]
    public void An_item_selector_says_what_iterations_are_entered_with() =>
        Reported("""
            "Each":{"Type":"Map","Items":[{"sku":"a"}],"ItemSelector":{"line":"{% $states.context.Map.Item.Value.sku %}","bad":"{% $states.context.Map.Item.Value.price %}"},
              "ItemProcessor":{"StartAt":"In","States":{"In":{"Type":"Pass","Output":{"a":"{% $states.input.line %}","b":"{% $states.input.sku %}"},"End":true} } },"End":true}
            """).Select(warning => warning.Pointer).ShouldBe(["/States/Each/ItemSelector/bad", "/States/Each/ItemProcessor/States/In/Output/b"]);

    [Fact]
    public void A_Parallel_state_gives_what_its_branches_give_in_their_order() =>
        Reported("""
            "Both":{"Type":"Parallel","Branches":[
              {"StartAt":"A","States":{"A":{"Type":"Pass","Output":{"a":1},"End":true} } },
              {"StartAt":"B","States":{"B":{"Type":"Pass","Output":{"b":1},"End":true} } }],
              "Output":{"a":"{% $states.result[0].a %}","b":"{% $states.result[0].b %}","c":"{% $states.result[2] %}"},"End":true}
            """).Select(warning => warning.Pointer).ShouldBe(["/States/Both/Output/b", "/States/Both/Output/c"]);

    [Fact]
    public void Variables_are_known_by_all_that_is_assigned_to_them() =>
        Reported("""
            "A":{"Type":"Pass","Assign":{"order":{"id":1}},"Next":"B"},
            "B":{"Type":"Pass","Output":{"a":"{% $order.id %}","b":"{% $order.total %}","c":"{% $order.price %}"},"Assign":{"order":{"id":1,"total":2}},"End":true}
            """).ShouldHaveSingleItem().Pointer.ShouldBe("/States/B/Output/c");

    [Fact]
    public void A_loop_that_grows_what_it_hands_on_is_followed_to_an_end() =>
        Reported("""
            "Start":{"Type":"Pass","Output":{"n":0},"Next":"Grow"},
            "Grow":{"Type":"Pass","Output":{"n":"{% $states.input.n + 1 %}","inner":"{% $states.input %}"},"Next":"More?"},
            "More?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.n > 5 %}","Next":"Done"}],"Default":"Grow"},
            "Done":{"Type":"Succeed","Output":"{% $states.input.inner.inner.n %}"}
            """).ShouldBeEmpty();

    [Theory]
    [InlineData("$states.input.n = '1'", true)]
    [InlineData("$states.input.n < '1'", true)]
    [InlineData("$states.input.n = 1", false)]
    [InlineData("$states.input.n = null", false)]
    [InlineData("$states.input.text = 1", true)]
    [InlineData("$string($states.input.n) = '1'", false)]
    public void Values_of_different_types_are_never_equal(string condition, bool isReported)
    {
        var warnings = Definitions.Warnings(Definitions.Of($$"""
            "A":{"Type":"Pass","Output":{"n":1,"text":"t"},"Next":"S"},
            "S":{"Type":"Choice","Choices":[{"Condition":"{% {{condition}} %}","Next":"Done"}],"Default":"Done"},"Done":{"Type":"Succeed"}
            """), DiagnosticCode.TypesNeverEqual);

        warnings.Count.ShouldBe(isReported ? 1 : 0);
    }

    private static IReadOnlyList<Diagnostic> Use(string output, string expression) =>
        Reported($$"""
            "Make":{"Type":"Pass","Output":{{(output.StartsWith('{') && !output.StartsWith("{%", StringComparison.Ordinal) ? output : $"\"{output}\"")}},"Next":"Use"},
            "Use":{"Type":"Pass","Output":"{% {{expression}} %}","End":true}
            """);

    private static IReadOnlyList<Diagnostic> Reported(string states) => Definitions.Warnings(Definitions.Of(states), DiagnosticCode.FieldNeverPresent);
}
