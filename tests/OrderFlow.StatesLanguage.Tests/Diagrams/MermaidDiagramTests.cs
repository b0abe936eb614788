using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Tests.Json;

namespace OrderFlow.StatesLanguage.Tests.Diagrams;

public partial class MermaidDiagramTests
{
    [Fact]
    public void A_workflow_is_drawn_with_its_choices_errors_and_branches()
    {
        var definition = DefinitionReader.Read("""
            {"QueryLanguage":"JSONata","StartAt":"Read the order","States":{
              "Read the order":{"Type":"Pass","Next":"Large?"},
              "Large?":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.value >= 1000 %}","Next":"Both"}],"Default":"Price"},
              "Both":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"Next":"Price"},
              "Price":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Catch":[{"ErrorEquals":["Busy","States.Timeout"],"Next":"Stop"}],"End":true},
              "Stop":{"Type":"Fail","Error":"TooBusy"}}}
            """);

        MermaidDiagram.Write(definition).ShouldBe("""
            stateDiagram-v2
                state "Read the order" as s_Read_the_order
                state "Large?" as s_Large_
                state "Both" as s_Both
                state s_Both {
                    state "A" as s_A
                    [*] --> s_A
                    s_A --> [*]
                    --
                    state "B" as s_B
                    [*] --> s_B
                    s_B --> [*]
                }
                state "Price" as s_Price
                state "Stop" as s_Stop
                [*] --> s_Read_the_order
                s_Read_the_order --> s_Large_
                s_Large_ --> s_Both : value #62;= 1000
                s_Large_ --> s_Price : otherwise
                s_Both --> s_Price
                s_Price --> [*]
                s_Price --> s_Stop : catch Busy, States.Timeout
                s_Stop --> [*] : TooBusy

            """, StringCompareShould.IgnoreLineEndings);
    }

    [Theory]
    [InlineData("""{"Variable":"$.a","NumericGreaterThanEquals":5,"Next":"D"}""", "$.a #62;= 5")]
    [InlineData("""{"Variable":"$.a","StringEqualsPath":"$.b","Next":"D"}""", "$.a = $.b")]
    [InlineData("""{"Variable":"$.a","IsPresent":false,"Next":"D"}""", "$.a is not present")]
    [InlineData("""{"Variable":"$.a","StringMatches":"log*","Next":"D"}""", "$.a matches #34;log*#34;")]
    [InlineData("""{"And":[{"Variable":"$.a","IsNull":true},{"Not":{"Variable":"$.b","BooleanEquals":true}}],"Next":"D"}""", "$.a is null and not $.b = true")]
    [InlineData("""{"Comment":"Large orders","Variable":"$.a","IsNull":true,"Next":"D"}""", "Large orders")]
    public void A_JSONPath_rule_is_a_short_label(string rule, string label)
    {
        var definition = DefinitionReader.Read($$$"""{"StartAt":"C","States":{"C":{"Type":"Choice","Choices":[{{{rule}}}]},"D":{"Type":"Succeed"} } }""");

        MermaidDiagram.Write(definition).ShouldContain($"s_C --> s_D : {label}\n");
    }

    [Fact]
    public void Names_that_look_alike_get_identifiers_of_their_own()
    {
        var definition = new StateMachineDefinition
        {
            StartAt = "a b",
            States = [new PassState { Name = "a b", Next = "a-b" }, new PassState { Name = "a-b", Next = "状態" }, new PassState { Name = "状態", End = true }],
        };

        MermaidDiagram.Write(definition).ShouldContain("s_a_b --> s_a_b_2\n");
    }

    [Theory]
    [InlineData("end", "end")]
    [InlineData("say \"x\": {1}; %% #1", "say #34;x#34;#58; #123;1#125;#59; #37;#37; #35;1")]
    [InlineData("direction TB", "direction#32;TB")]
    [InlineData("two\nlines", "two lines")]
    [InlineData(" ", "#160;")]
    [InlineData("<script>--", "#60;script#62;#45;#45;")]
    public void A_name_is_shown_and_never_understood(string name, string shown)
    {
        var definition = new StateMachineDefinition { StartAt = name, States = [new SucceedState { Name = name }] };

        MermaidDiagram.Write(definition).ShouldContain($"state \"{shown}\" as s_");
    }

    [Fact]
    public void Every_line_of_any_diagram_is_one_that_Mermaid_knows() =>
        Prop.ForAll(GeneratedDefinitions.Arbitrary, definition =>
        {
            foreach (var line in MermaidDiagram.Write(definition).Split('\n').Skip(1).SkipLast(1))
                Known().IsMatch(line).ShouldBeTrue(line);
        }).QuickCheckThrowOnFailure();

    [GeneratedRegex(@"^ +(state ""[^""\n:;{}%<>]*(#\d+;[^""\n:;{}%<>]*)*"" as s_\w*|state s_\w* \{|\}|--|(\[\*\]|s_\w*) --> (\[\*\]|s_\w*)( : [^""\n:;{}%<>]*(#\d+;[^""\n:;{}%<>]*)*)?)$", RegexOptions.ECMAScript, 1000)]
    private static partial Regex Known();
}
