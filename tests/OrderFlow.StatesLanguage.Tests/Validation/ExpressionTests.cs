using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class ExpressionTests
{
    [Theory]
    [InlineData("$states.input.a %}", "does not begin with {%")]
    [InlineData("{% $states.input.a", "does not end with %}")]
    [InlineData(" {% $states.input.a %}", "does not begin with {%")]
    [InlineData("{% $states.input.a %} ", "does not end with %}")]
    [InlineData("{%}", "{%")]
    public void An_expression_fills_its_string(string text, string message)
    {
        var error = Definitions.OnlyError(Output($$"""{"a":[{"b":"{{text}}"}]}"""));

        (error.Code, error.Pointer).ShouldBe((DiagnosticCode.SchemaValidationFailed, "/States/S/Output/a/0/b"));
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("1 +", "Unexpected end of expression")]
    [InlineData("(1 + 2", "Expected")]
    [InlineData("(${Enabled} + 2", "Expected")]
    [InlineData("${Not a name} = 2", "Expected")]
    [InlineData("$states.input.a = = 1", "does not parse")]
    public void An_expression_that_does_not_parse_is_reported_as_the_service_does(string expression, string message)
    {
        var error = Definitions.OnlyError(Output($$"""{"v":"{% {{expression}} %}"}"""));

        (error.Code, error.Pointer, error.ServiceLocation).ShouldBe((DiagnosticCode.InvalidJsonataExpression, "/States/S/Output/v", "/States/S/Output/v"));
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("phone", "phone")]
    [InlineData("phone.number", "phone")]
    [InlineData("$$", "$$")]
    public void An_expression_has_no_document_to_start_from(string expression, string name)
    {
        var error = Definitions.OnlyError(Output($$"""{"v":"{% {{expression}} %}"}"""));

        (error.Code, error.ServiceMessage).ShouldBe((DiagnosticCode.UnsupportedJsonataExpression, $"Reference to '{name}' at the top level is not supported."));
    }

    [Theory]
    [InlineData("{% $sum($states.input.lines.(price * quantity)) %}")]
    [InlineData("{%\\n /* total */ $states.context.Execution.Name \\n%}")]
    [InlineData("no expression, but 100 {% of it")]
    [InlineData("{% ${Enabled} = true ? $states.input.a : ${Orders.Name} %}")]
    [InlineData("{% '${AWS::Region}' & ${AWS::Region} %}")]
    public void What_is_right_is_not_reported(string text) => DefinitionValidator.Validate(Output($"\"{text}\"")).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Arguments":"{% $states.result %}","End":true}""", "Arguments")]
    [InlineData("""{"Type":"Pass","Output":"{% $states.result.a %}","End":true}""", "Output")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Output":"{% $states.errorOutput.Cause %}","End":true}""", "Output")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Catch":[{"ErrorEquals":["E"],"Output":"{% $states.result %}","Next":"Done"}],"Next":"Done"}""", "Catch/0/Output")]
    public void A_result_is_read_where_there_is_one(string state, string field)
    {
        var error = Definitions.OnlyError(Definitions.With(state, "JSONata"));

        (error.Code, error.Pointer).ShouldBe((DiagnosticCode.UnsupportedJsonataExpression, $"/States/S/{field}"));
    }

    [Fact]
    public void Output_and_assign_read_the_result_and_catchers_the_error() =>
        Definitions.Errors(Definitions.With("""
            {"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Output":{"r":"{% $states.result.a %}"},"Assign":{"n":"{% $states.result %}"},
             "Catch":[{"ErrorEquals":["E"],"Output":"{% $states.errorOutput %}","Assign":{"why":"{% $states.errorOutput.Cause %}"},"Next":"Done"}],"Next":"Done"}
            """, "JSONata")).ShouldBeEmpty();

    [Fact]
    public void A_member_of_states_that_does_not_exist_is_warned_about() =>
        Definitions.Warnings(Output("\"{% $states.inputs.a %}\"")).ShouldHaveSingleItem().Message.ShouldContain("Did you mean \"input\"?");

    [Fact]
    public void A_variable_that_no_state_assigns_is_warned_about()
    {
        var warning = Definitions.Warnings(Output("\"{% $total + $count([1]) %}\"")).ShouldHaveSingleItem();

        warning.Code.ShouldBe(DiagnosticCode.UnassignedVariable);
        warning.Message.ShouldContain("$total");
    }

    [Fact]
    public void Variables_of_an_expression_and_of_the_scope_around_it_are_known() =>
        DefinitionValidator.Validate(Definitions.With("""
            {"Type":"Pass","Assign":{"outer":1},"Next":"Both"},
             "Both":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass",
             "Output":"{% ($x := 1; $f := function($y) { $y + $x }; $map([1], $f)@$z.($z + $outer)) %}","End":true}}}],"End":true}
            """, "JSONata")).ShouldBeEmpty();

    [Fact]
    public void In_a_JSONPath_state_braces_are_text() =>
        Definitions.Errors(Definitions.With("""{"Type":"Pass","Parameters":{"a":"{% oops"},"End":true}""")).ShouldBeEmpty();

    private static string Output(string template) => Definitions.With($$"""{"Type":"Pass","Output":{{template}},"End":true}""", "JSONata");
}
