using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Variables;

public class VariableRuleTests
{
    private const string Total = """{"Type":"Pass","Output":"{% $total %}","End":true}""";

    [Fact]
    public void A_variable_that_a_state_before_assigns_can_be_read() =>
        Reported("""
            "A":{"Type":"Pass","Assign":{"total":1},"Next":"B"},
            "B":{"Type":"Pass","Next":"Use"},
            "Use":{"Type":"Pass","Output":"{% $total %}","End":true}
            """).ShouldBeEmpty();

    [Fact]
    public void A_variable_that_is_assigned_on_one_of_two_ways_may_be_missing()
    {
        var warning = Reported($$"""
            "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.value > 9 %}","Next":"Price"}],"Default":"Skip"},
            "Price":{"Type":"Pass","Assign":{"total":1},"Next":"Use"},
            "Skip":{"Type":"Pass","Next":"Use"},
            "Use":{{Total}}
            """).ShouldHaveSingleItem();

        (warning.Code, warning.Pointer).ShouldBe((DiagnosticCode.PossiblyUnassignedVariable, "/States/Use/Output"));
        warning.Message.ShouldBe("/States/Use/Output reads $total, which is not assigned on the way \"Large?\" → \"Skip\" → \"Use\": only \"Price\" assigns it. "
            + "An execution that takes this way fails here. Assign it on every way, for example in \"Large?\".");
    }

    [Fact]
    public void A_variable_that_both_ways_assign_is_there() =>
        Reported($$"""
            "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.value > 9 %}","Assign":{"total":1},"Next":"Use"}],"Assign":{"total":2},"Default":"Use"},
            "Use":{{Total}}
            """).ShouldBeEmpty();

    [Fact]
    public void A_choice_rule_does_not_assign_what_its_state_assigns_by_default()
    {
        var warning = Reported($$"""
            "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.value > 9 %}","Next":"Use"}],"Assign":{"total":2},"Default":"Use"},
            "Use":{{Total}}
            """).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.PossiblyUnassignedVariable);
    }

    [Fact]
    public void A_catcher_leaves_with_what_was_assigned_before_the_state()
    {
        var warning = Reported($$"""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"Use"}],"Next":"Use"},
            "Use":{{Total}}
            """).ShouldHaveSingleItem();

        warning.Message.ShouldContain("\"Work\" → \"Use\"");
    }

    [Fact]
    public void A_catcher_can_assign_it_itself() =>
        Reported($$"""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Assign":{"total":0},"Next":"Use"}],"Next":"Use"},
            "Use":{{Total}}
            """).ShouldBeEmpty();

    [Fact]
    public void Round_a_loop_a_variable_is_missing_the_first_time()
    {
        var warning = Reported("""
            "More?":{"Type":"Choice","Choices":[{"Condition":"{% $count > 3 %}","Next":"Done"}],"Default":"Add"},
            "Add":{"Type":"Pass","Assign":{"count":1},"Next":"More?"},
            "Done":{"Type":"Succeed"}
            """).ShouldHaveSingleItem();

        (warning.Code, warning.Pointer).ShouldBe((DiagnosticCode.PossiblyUnassignedVariable, "/States/More?/Choices/0/Condition"));
        warning.Message.ShouldContain("on the way \"More?\": only \"Add\"");
    }

    [Fact]
    public void A_loop_that_starts_with_a_value_keeps_it() =>
        Reported("""
            "Start":{"Type":"Pass","Assign":{"count":0},"Next":"More?"},
            "More?":{"Type":"Choice","Choices":[{"Condition":"{% $count > 3 %}","Next":"Done"}],"Default":"Add"},
            "Add":{"Type":"Pass","Assign":{"count":"{% $count + 1 %}"},"Next":"More?"},
            "Done":{"Type":"Succeed"}
            """).ShouldBeEmpty();

    [Fact]
    public void What_a_state_assigns_counts_from_the_next_state_on()
    {
        var warning = Reported("""
            "A":{"Type":"Pass","Assign":{"first":1,"second":"{% $first %}"},"End":true}
            """).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.UnassignedVariable);
        warning.Message.ShouldContain("what \"A\" assigns counts from the next state on");
    }

    [Fact]
    public void What_is_assigned_only_afterwards_is_unassigned()
    {
        var warning = Reported("""
            "Use":{"Type":"Pass","Output":"{% $total %}","Next":"Later"},
            "Later":{"Type":"Pass","Assign":{"total":1},"End":true}
            """).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.UnassignedVariable);
        warning.Message.ShouldContain("nothing leads from \"Later\", which assigns it, to \"Use\"");
    }

    [Theory]
    [InlineData("""{"Type":"Map","ItemProcessor":{"StartAt":"In","States":{"In":{"Type":"Pass","Output":"{% $total %}","End":true}}},"End":true}""")]
    [InlineData("""{"Type":"Parallel","Branches":[{"StartAt":"In","States":{"In":{"Type":"Pass","Output":"{% $total %}","End":true}}}],"End":true}""")]
    public void States_inside_read_what_was_assigned_when_they_started(string around) =>
        Reported($$"""
            "A":{"Type":"Pass","Assign":{"total":1},"Next":"Around"},
            "Around":{{around}}
            """).ShouldBeEmpty();

    [Fact]
    public void The_way_to_a_state_inside_leads_through_the_state_around_it()
    {
        var warning = Reported("""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"Each"}],"Next":"Each"},
            "Each":{"Type":"Map","ItemProcessor":{"StartAt":"In","States":{"In":{"Type":"Pass","Output":"{% $total %}","End":true}}},"End":true}
            """).ShouldHaveSingleItem();

        warning.Message.ShouldContain("\"Work\" → \"Each\" → \"In\"");
    }

    [Fact]
    public void Executions_of_a_distributed_Map_do_not_see_variables_from_outside()
    {
        var warning = Reported("""
            "A":{"Type":"Pass","Assign":{"total":1},"Next":"Each"},
            "Each":{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"In","States":{
              "In":{"Type":"Pass","Output":"{% $total %}","End":true}}},"ItemSelector":{"t":"{% $total %}"},"End":true}
            """).ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/Each/ItemProcessor/States/In/Output");
        warning.Message.ShouldContain("Hand it to them with ItemSelector");
    }

    [Fact]
    public void A_variable_of_a_branch_ends_with_the_branch()
    {
        var warning = Reported("""
            "Both":{"Type":"Parallel","Branches":[{"StartAt":"In","States":{"In":{"Type":"Pass","Assign":{"total":1},"End":true}}}],"Next":"Use"},
            "Use":{"Type":"Pass","Output":"{% $total %}","End":true}
            """).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.UnassignedVariable);
        warning.Message.ShouldContain("\"In\" assigns it inside \"Both\"");
    }

    [Theory]
    [InlineData("""{"Type":"Choice","Choices":[{"Condition":"{% $exists($total) and $total > 1 %}","Next":"After"}],"Default":"End"}""")]
    [InlineData("""{"Type":"Choice","Choices":[{"Condition":"{% $not($exists($total)) %}","Next":"End"}],"Default":"After"}""")]
    public void Who_asks_first_may_read(string use) =>
        Reported($$"""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"Use"}],"Next":"Use"},
            "Use":{{use}},
            "After":{"Type":"Pass","Output":"{% $total %}","Next":"End"},
            "End":{"Type":"Succeed"}
            """).ShouldBeEmpty();

    [Fact]
    public void An_expression_may_ask_itself() =>
        Reported("""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"Use"}],"Next":"Use"},
            "Use":{"Type":"Pass","Output":"{% $exists($total) ? $total : 0 %}","End":true}
            """).ShouldBeEmpty();

    [Fact]
    public void JSONPath_asks_with_IsPresent()
    {
        const string states = """
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"Use"}],"Next":"Use"},
            "Use":{"Type":"Choice","Choices":[{"And":[{"Variable":"$total","IsPresent":true},{"Variable":"$total","NumericGreaterThan":1}],"Next":"After"},
              {"Variable":"$total","IsPresent":false,"Next":"Done"}],"Default":"After"},
            "After":{"Type":"Pass","InputPath":"$total","Next":"Done"},
            "Done":{"Type":"Succeed"}
            """;

        Reported(states, language: "JSONPath").ShouldBeEmpty();
    }

    [Fact]
    public void In_JSONPath_too_arguments_of_intrinsic_functions_count()
    {
        var warning = Reported("""
            "Use":{"Type":"Pass","Parameters":{"n.$":"States.MathAdd($.n, $totl)"},"Assign":{"total":1},"Next":"Done"},
            "Done":{"Type":"Succeed"}
            """, language: "JSONPath").ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/Use/Parameters/n.$");
        warning.Message.ShouldEndWith("reads $totl, which no state assigns. Did you mean \"total\"? If a field of the input is meant, write $.totl.");
    }

    [Fact]
    public void One_place_is_reported_and_not_each_that_follows() =>
        Reported($$"""
            "Work":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Assign":{"total":1},"Catch":[{"ErrorEquals":["E"],"Next":"First"}],"Next":"First"},
            "First":{"Type":"Pass","Output":"{% $total %}","Next":"Second"},
            "Second":{{Total}}
            """).ShouldHaveSingleItem().Pointer.ShouldBe("/States/First/Output");

    private static IReadOnlyList<Diagnostic> Reported(string states, string language = "JSONata")
    {
        var definition = Definitions.Of(states, language);
        Definitions.Errors(definition).ShouldBeEmpty();
        return [.. Definitions.Warnings(definition).Where(warning => warning.Code is DiagnosticCode.UnassignedVariable or DiagnosticCode.PossiblyUnassignedVariable)];
    }
}
