using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Types;

public class JsonPathTypeTests
{
    [Fact]
    public void A_path_into_what_the_state_before_does_not_hand_on_is_reported()
    {
        var warning = Reported("""
            "Make":{"Type":"Pass","Parameters":{"orderId.$":"$.id","total":1},"Next":"Use"},
            "Use":{"Type":"Pass","Parameters":{"id.$":"$.orderID"},"End":true}
            """).ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/Use/Parameters/id.$");
        warning.Message.ShouldBe("/States/Use/Parameters/id.$ reads $.orderID, which is never there: $ has only orderId, total. Did you mean \"orderId\"? The state fails.");
    }

    [Theory]
    [InlineData(""" "InputPath":"$.a","Parameters":{"x.$":"$.b"} """, false)]
    [InlineData(""" "InputPath":"$.a","Parameters":{"x.$":"$.a"} """, true)]
    [InlineData(""" "InputPath":null,"Parameters":{"x.$":"$.a"} """, true)]
    [InlineData(""" "OutputPath":"$.list[0].n" """, false)]
    [InlineData(""" "OutputPath":"$.list[1]" """, true)]
    [InlineData(""" "OutputPath":"$.list.n" """, true)]
    [InlineData(""" "OutputPath":"$.list[*].m" """, false)]
    [InlineData(""" "Parameters":{"x.$":"States.Format('{}', $.missing)"} """, true)]
    [InlineData(""" "Parameters":{"x.$":"States.Format('{}', $.a.b)"},"OutputPath":"$.x.y" """, true)]
    [InlineData(""" "Result":{"r":1},"ResultPath":"$.new","OutputPath":"$.new.r" """, false)]
    [InlineData(""" "Result":{"r":1},"ResultPath":"$.a","OutputPath":"$.a.b" """, true)]
    [InlineData(""" "Result":{"r":1},"ResultPath":"$.deep.er","OutputPath":"$.deep.er.r" """, false)]
    [InlineData(""" "Result":{"r":1},"ResultPath":null,"OutputPath":"$.r" """, true)]
    public void Each_field_of_a_state_reads_what_those_before_it_made(string fields, bool isReported) =>
        Reported($$"""
            "Make":{"Type":"Pass","Result":{"a":{"b":1},"list":[{"n":1}]},"Next":"Use"},
            "Use":{"Type":"Pass",{{fields}},"End":true}
            """).Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("$.MessageId", false)]
    [InlineData("$.messageId", true)]
    public void A_result_selector_reads_the_result(string path, bool isReported) =>
        Reported($$""" "S":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"m"},"ResultSelector":{"id.$":"{{path}}"},"End":true} """).Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void A_catcher_puts_the_error_beside_the_input() =>
        Reported("""
            "Make":{"Type":"Pass","Result":{"a":1},"Next":"Work"},
            "Work":{"Type":"Task","Resource":"${Work.Arn}","Catch":[{"ErrorEquals":["E"],"ResultPath":"$.problem","Next":"Use"}],"End":true},
            "Use":{"Type":"Pass","Parameters":{"a.$":"$.a","why.$":"$.problem.Cause","no.$":"$.problem.Message"},"End":true}
            """).ShouldHaveSingleItem().Pointer.ShouldBe("/States/Use/Parameters/no.$");

    [Fact]
    public void What_a_Choice_state_asks_for_may_be_missing() =>
        Reported("""
            "Make":{"Type":"Pass","Result":{"a":1},"Next":"Is it?"},
            "Is it?":{"Type":"Choice","Choices":[{"And":[{"Variable":"$.note","IsPresent":true},{"Variable":"$.note","StringEquals":"x"}],"Next":"Use"}],"Default":"Use"},
            "Use":{"Type":"Succeed"}
            """).ShouldBeEmpty();

    [Fact]
    public void A_Choice_state_compares_values_of_one_type()
    {
        var definition = Definitions.Of("""
            "Make":{"Type":"Pass","Result":{"n":1,"t":"x"},"Next":"Is it?"},
            "Is it?":{"Type":"Choice","Choices":[{"Variable":"$.n","StringEquals":"1","Next":"Done"},{"Variable":"$.n","NumericEquals":1,"Next":"Done"},
              {"Not":{"Variable":"$.t","BooleanEquals":true},"Next":"Done"},{"Variable":"$.missing","IsNull":true,"Next":"Done"}],"Default":"Done"},
            "Done":{"Type":"Succeed"}
            """, "JSONPath");

        Definitions.Warnings(definition, DiagnosticCode.TypesNeverEqual).Select(warning => warning.Pointer)
            .ShouldBe(["/States/Is it?/Choices/0/StringEquals", "/States/Is it?/Choices/2/Not/BooleanEquals"]);
        Definitions.Warnings(definition, DiagnosticCode.FieldNeverPresent).ShouldHaveSingleItem().Pointer.ShouldBe("/States/Is it?/Choices/3/Variable");
    }

    [Fact]
    public void Iterations_are_entered_with_an_item() =>
        Reported("""
            "Make":{"Type":"Pass","Result":{"lines":[{"sku":"a"}],"shop":"s"},"Next":"Each"},
            "Each":{"Type":"Map","ItemsPath":"$.lines","ItemSelector":{"sku.$":"$$.Map.Item.Value.sku","shop.$":"$.shop","bad.$":"$.sku"},
              "ItemProcessor":{"StartAt":"In","States":{"In":{"Type":"Pass","Parameters":{"a.$":"$.shop","b.$":"$.lines"},"End":true} } },"End":true}
            """).Select(warning => warning.Pointer).ShouldBe(["/States/Each/ItemSelector/bad.$", "/States/Each/ItemProcessor/States/In/Parameters/b.$"]);

    [Theory]
    [InlineData("$$.Execution.Name", false)]
    [InlineData("$$.Execution.Nam", true)]
    [InlineData("$$.Map.Item.Index", true)]
    public void The_context_object_is_known(string path, bool isReported) =>
        Reported($$""" "S":{"Type":"Pass","Parameters":{"x.$":"{{path}}"},"End":true} """).Count.ShouldBe(isReported ? 1 : 0);

    private static IReadOnlyList<Diagnostic> Reported(string states) =>
        Definitions.Warnings(Definitions.Of(states, "JSONPath"), DiagnosticCode.FieldNeverPresent);
}
