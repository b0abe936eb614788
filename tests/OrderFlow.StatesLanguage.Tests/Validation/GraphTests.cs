using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class GraphTests
{
    [Fact]
    public void A_transition_to_no_state_says_which_one_was_probably_meant()
    {
        var errors = Definitions.Errors("""
            {
              "StartAt": "Price",
              "States": {
                "Price": {
                  "Type": "Pass",
                  "Next": "Pubish"
                },
                "Publish": {
                  "Type": "Succeed"
                }
              }
            }
            """);

        var error = errors[0];
        error.ToString("workflows/OrderProcessing.asl.json").ShouldBe(
            "workflows/OrderProcessing.asl.json(6,15): error MISSING_TRANSITION_TARGET: /States/Price/Next names \"Pubish\", which is not a state here. Did you mean \"Publish\"?");
        (error.ServiceMessage, error.ServiceLocation).ShouldBe(("Missing 'Next' target: Pubish", "/States/Price/Next"));
    }

    [Theory]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"Nowhere"}],"Default":"Done"}""", "/States/S/Choices/0/Next", "/States/S/Choices[0]/Next")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"Done"}],"Default":"Nowhere"}""", "/States/S/Default", "/States/S/Default")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Catch":[{"ErrorEquals":["E"],"Next":"Nowhere"}],"Next":"Done"}""", "/States/S/Catch/0/Next", "/States/S/Catch[0]/Next")]
    public void Every_kind_of_transition_is_followed(string state, string place, string location)
    {
        var error = Definitions.OnlyError(Definitions.With(state));

        (error.Code, error.Pointer, error.ServiceLocation).ShouldBe((DiagnosticCode.MissingTransitionTarget, place, location));
        error.ServiceMessage.ShouldBe("Missing 'Next' target: Nowhere");
    }

    [Fact]
    public void A_branch_does_not_lead_out_of_itself()
    {
        var error = Definitions.Errors(Definitions.With(
            """{"Type":"Parallel","Branches":[{"StartAt":"In","States":{"In":{"Type":"Pass","Next":"Done"}}}],"Next":"Done"}"""))[0];

        error.Pointer.ShouldBe("/States/S/Branches/0/States/In/Next");
        error.Message.ShouldContain("outside of the branch");
    }

    [Fact]
    public void Every_state_is_reached_from_the_start()
    {
        var errors = Definitions.Errors("""
            {"StartAt":"A","States":{"A":{"Type":"Pass","End":true},"Ping":{"Type":"Pass","Next":"Pong"},"Pong":{"Type":"Pass","Next":"Ping"}}}
            """);

        errors.Select(error => (error.Pointer, error.ServiceMessage)).ShouldBe(
            [("/States/Ping", "State \"Ping\" is not reachable."), ("/States/Pong", "State \"Pong\" is not reachable.")]);
    }

    [Fact]
    public void A_state_may_be_reached_by_a_catcher_alone() =>
        Definitions.Errors(Definitions.With("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Catch":[{"ErrorEquals":["E"],"Next":"Done"}],"End":true}""")).ShouldBeEmpty();

    [Fact]
    public void An_execution_can_end()
    {
        var error = Definitions.OnlyError("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","Next":"A"},"C":{"Type":"Pass","Next":"A"}}}""");

        (error.Code, error.ServiceMessage, error.ServiceLocation).ShouldBe((DiagnosticCode.MissingEndState, "Workflow has no terminal state", null));
        new DefinitionException([error]).ServiceMessage.ShouldBe("Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'");
    }

    [Fact]
    public void A_state_leads_on_or_ends_and_not_both()
    {
        Definitions.OnlyError(Definitions.With("""{"Type":"Pass","Next":"Done","End":true}""")).Pointer.ShouldBe("/States/S/End");
        Definitions.OnlyError(Definitions.With("""{"Type":"Pass","End":false}""")).Message.ShouldBe("/States/S leads nowhere. Give it a Next or \"End\": true.");
        Definitions.Errors(Definitions.With("""{"Type":"Pass","End":false,"Next":"Done"}""")).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_unique_in_the_whole_state_machine()
    {
        var error = Definitions.OnlyError(Definitions.With(
            """{"Type":"Parallel","Branches":[{"StartAt":"Twin","States":{"Twin":{"Type":"Succeed"}}},{"StartAt":"Twin","States":{"Twin":{"Type":"Succeed"}}}],"End":true}"""));

        (error.Code, error.Pointer).ShouldBe((DiagnosticCode.DuplicateStateName, "/States/S/Branches/1/States/Twin"));
        error.Message.ShouldContain("/States/S/Branches/0/States/Twin has already");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_has_one_to_80_characters_however_they_are_encoded(int length, bool isValid)
    {
        var name = string.Concat(Enumerable.Repeat("𝄞", length));

        var errors = Definitions.Errors($$$"""{"StartAt":"{{{name}}}","States":{"{{{name}}}":{"Type":"Succeed"} } }""");

        errors.Select(error => error.Code).ShouldBe(isValid ? [] : [DiagnosticCode.InvalidStateName]);
    }

    [Fact]
    public void Any_character_may_stand_in_a_name() =>
        Definitions.Errors("""{"StartAt":"a/b~c \"d\" 状態","States":{"a/b~c \"d\" 状態":{"Type":"Succeed"}}}""").ShouldBeEmpty();

    [Fact]
    public void A_model_is_validated_at_the_places_of_its_text()
    {
        var definition = new StateMachineDefinition { StartAt = "A", States = [new PassState { Name = "A", Next = "B" }, new SucceedState { Name = "C" }] };

        var error = DefinitionValidator.Validate(definition).First(diagnostic => diagnostic.Pointer == "/States/A/Next");

        DefinitionWriter.Write(definition).Split('\n')[error.Line - 1][(error.Column - 1)..(error.EndColumn - 1)].ShouldBe("\"B\"");
    }

    [Fact]
    public void A_definition_has_at_most_1048576_characters()
    {
        var text = "{\"Comment\":\"" + new string('x', 1_048_576) + "\",\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}";

        Definitions.OnlyError(text).Message.ShouldContain("1048576");
    }

    [Fact]
    public void A_thousand_mistakes_are_enough()
    {
        var branches = string.Concat(Enumerable.Repeat(",1", 400_000));

        DefinitionValidator.Validate(Definitions.With($$"""{"Type":"Parallel","Branches":[1{{branches}}],"End":true}""")).Count.ShouldBe(1000);
    }
}
