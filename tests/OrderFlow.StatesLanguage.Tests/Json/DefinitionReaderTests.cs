using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Json;

public class DefinitionReaderTests
{
    [Fact]
    public void A_definition_is_read_with_its_states_in_the_order_of_the_text()
    {
        var definition = DefinitionReader.Read("""
            {"Comment":"c","QueryLanguage":"JSONata","StartAt":"Z","TimeoutSeconds":60,"Version":"1.0",
             "States":{"Z":{"Type":"Pass","Next":"A"},"A":{"Type":"Succeed"}}}
            """);

        definition.Comment.ShouldBe("c");
        definition.QueryLanguage.ShouldBe(QueryLanguage.Jsonata);
        definition.TimeoutSeconds.ShouldBe(60);
        definition.States.Select(state => state.Name).ShouldBe(["Z", "A"]);
        definition.States["Z"].ShouldBeOfType<PassState>().Next.ShouldBe("A");
    }

    [Fact]
    public void A_path_of_null_is_not_an_absent_one()
    {
        var pass = (PassState)DefinitionReader.ReadState("""{"Type":"Pass","InputPath":null,"ResultPath":"$.r","End":true}""", "P");

        pass.InputPath.IsNull.ShouldBeTrue();
        pass.OutputPath.IsPresent.ShouldBeFalse();
        pass.ResultPath.Text.ShouldBe("$.r");
    }

    [Fact]
    public void An_output_of_null_is_not_an_absent_one()
    {
        var withNull = (PassState)DefinitionReader.ReadState("""{"Type":"Pass","QueryLanguage":"JSONata","Output":null,"End":true}""", "P");
        var without = (PassState)DefinitionReader.ReadState("""{"Type":"Pass","QueryLanguage":"JSONata","End":true}""", "P");

        withNull.Output.ShouldNotBeNull().Type.ShouldBe(JTokenType.Null);
        without.Output.ShouldBeNull();
    }

    [Fact]
    public void A_task_is_read_with_its_timeouts_retriers_and_catchers()
    {
        var task = (TaskState)DefinitionReader.ReadState("""
            {"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","TimeoutSeconds":"{% 5 %}","HeartbeatSeconds":2,
             "Retry":[{"ErrorEquals":["Busy"],"BackoffRate":1.50,"MaxAttempts":0,"JitterStrategy":"FULL"}],
             "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":null,"Next":"Stop"}],"QueryLanguage":"JSONata","End":true}
            """, "T");

        task.TimeoutSeconds.ShouldBe("{% 5 %}");
        task.HeartbeatSeconds.ShouldBe(2);
        var retrier = task.Retry.ShouldHaveSingleItem();
        (retrier.BackoffRate, retrier.MaxAttempts, retrier.JitterStrategy, retrier.IntervalSeconds).ShouldBe((1.5m, 0, JitterStrategy.Full, null));
        var catcher = task.Catch.ShouldHaveSingleItem();
        (catcher.Next, catcher.ResultPath.IsNull).ShouldBe(("Stop", true));
    }

    [Fact]
    public void Choice_rules_are_read_as_a_tree()
    {
        var choice = (ChoiceState)DefinitionReader.ReadState("""
            {"Type":"Choice","Choices":[{"And":[{"Variable":"$.a","IsPresent":true},{"Not":{"Variable":"$.b","StringEqualsPath":"$.c"}}],"Next":"X"}]}
            """, "C");

        var and = choice.Choices[0].Expression.ShouldBeOfType<AndExpression>();
        and.Operands[0].ShouldBeOfType<DataTestExpression>().Operator.ShouldBe(ComparisonOperator.IsPresent);
        and.Operands[1].ShouldBeOfType<NotExpression>().Operand.ShouldBeOfType<DataTestExpression>().Variable.ShouldBe("$.b");
    }

    [Fact]
    public void A_string_that_looks_like_a_date_stays_a_string()
    {
        var pass = (PassState)DefinitionReader.ReadState("""{"Type":"Pass","Result":"2024-02-29T00:00:00.0Z","End":true}""", "P");

        pass.Result.ShouldNotBeNull().Type.ShouldBe(JTokenType.String);
        ((string?)pass.Result).ShouldBe("2024-02-29T00:00:00.0Z");
    }

    [Theory]
    [InlineData("", 1, 1, "MISSING_DESCRIPTION")]
    [InlineData(" \n ", 1, 1, "MISSING_DESCRIPTION")]
    [InlineData("null", 1, 1, "MISSING_DESCRIPTION")]
    [InlineData("[]", 1, 1, "SCHEMA_VALIDATION_FAILED")]
    [InlineData("not a definition", 1, 1, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\n  'StartAt': 'A'\n}", 2, 3, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\n  \"StartAt\": \"A\",\n}", 3, 1, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"StartAt\": \"A\" // comment\n}", 1, 17, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"a\": NaN}", 1, 7, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"a\": 01}", 1, 8, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 7, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"a\": 1} {}", 1, 10, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"ä𝄞\": ?}", 1, 9, "INVALID_JSON_DESCRIPTION")]
    [InlineData("{\"a\": 1", 1, 8, "INVALID_JSON_DESCRIPTION")]
    public void What_is_not_JSON_is_refused_with_its_place(string text, int line, int column, string code)
    {
        var diagnostic = Should.Throw<DefinitionException>(() => DefinitionReader.Read(text)).Diagnostics[0];

        (diagnostic.Code, diagnostic.Line, diagnostic.Column).ShouldBe((code, line, column));
    }

    [Fact]
    public void A_place_in_broken_JSON_has_a_pointer()
    {
        var diagnostic = Should.Throw<DefinitionException>(() => DefinitionReader.Read("""{"States":{"A/B":{"Retry":[{},{"x":tru}]}}}""")).Diagnostics[0];

        diagnostic.Pointer.ShouldBe("/States/A~1B/Retry/1/x");
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused_where_it_comes_again()
    {
        var diagnostic = Should.Throw<DefinitionException>(() => DefinitionReader.Read("""
            {
              "StartAt": "A",
              "States": {
                "A": { "Type": "Succeed" },
                "A": { "Type": "Succeed" }
              }
            }
            """)).Diagnostics.ShouldHaveSingleItem();

        (diagnostic.Code, diagnostic.Pointer, diagnostic.Line, diagnostic.Column).ShouldBe((DiagnosticCode.InvalidJsonDescription, "/States/A", 5, 5));
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        var text = new string('[', 100_000);

        var diagnostic = Should.Throw<DefinitionException>(() => DefinitionReader.Read(text)).Diagnostics[0];

        diagnostic.Code.ShouldBe(DiagnosticCode.TooDeeplyNested);
    }

    [Fact]
    public void An_unknown_field_is_refused_and_the_one_that_was_meant_is_named()
    {
        var failure = Should.Throw<DefinitionException>(() => DefinitionReader.Read("""
            {
              "StartAt": "A",
              "States": {
                "A": { "Type": "Pass", "Nxt": "B" },
                "B": { "Type": "Succeed" }
              }
            }
            """));

        failure.Diagnostics.ShouldHaveSingleItem().ToString("flow.asl.json")
            .ShouldBe("flow.asl.json(4,28): error SCHEMA_VALIDATION_FAILED: /States/A/Nxt is not a field of a Pass state. Did you mean \"Next\"?");
        failure.ServiceMessage.ShouldBe("Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Field 'Nxt' is not supported at /States/A'");
    }

    [Theory]
    [InlineData("""{"Type":"Task","End":true}""", "needs the field Resource")]
    [InlineData("""{"Type":"Tsk","End":true}""", "Did you mean \"Task\"?")]
    [InlineData("""{"Type":7}""", "/States/S/Type")]
    [InlineData("""{"Type":"Wait","Seconds":1e99,"End":true}""", "Seconds is the number 1e99 and must be an integer")]
    [InlineData("""{"Type":"Pass","End":1}""", "End is the number 1 and must be true or false")]
    [InlineData("""{"Type":"Parallel","Branches":[1],"End":true}""", "Branches/0 is the number 1 and must be an object, a branch")]
    [InlineData("""{"Type":"Choice","Choices":[{"Next":"S"}]}""", "tests nothing")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Catch":{},"End":true}""", "Catch is an object and must be an array of objects")]
    [InlineData("3", "is the number 3 and must be an object, a state")]
    public void What_has_no_place_in_the_model_is_refused(string state, string message)
    {
        var failure = Should.Throw<DefinitionException>(() => DefinitionReader.Read($$$"""{"StartAt":"S","States":{"S":{{{state}}}}}"""));

        failure.Diagnostics[0].Message.ShouldContain(message);
    }

    [Fact]
    public void A_definition_within_another_document_is_read_too()
    {
        var json = JObject.Parse("""{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""");

        DefinitionReader.Read(json).States.ShouldHaveSingleItem().Name.ShouldBe("A");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        DefinitionReader.Read("\uFEFF{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}").StartAt.ShouldBe("A");
}
