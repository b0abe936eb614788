using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class PathTests
{
    [Theory]
    [InlineData("$")]
    [InlineData("$.a.b")]
    [InlineData("$['odd key'].list[0]")]
    [InlineData("$..total")]
    [InlineData("$.a[?(@.price > 10 && @.name == ']')].b[0:2]")]
    [InlineData("$.a[*]")]
    [InlineData("$.*")]
    [InlineData("$$.Execution.Name")]
    [InlineData("$variable.a[0]")]
    public void A_path_has_a_root_and_steps(string path) =>
        Definitions.Errors(Definitions.With($$"""{"Type":"Pass","InputPath":"{{path}}","End":true}""")).ShouldBeEmpty();

    [Theory]
    [InlineData("order.id", "does not begin with $")]
    [InlineData("", "does not begin with $")]
    [InlineData("$.lines[0", "bracket that is not closed")]
    [InlineData("$.lines['a]", "string that is not closed")]
    [InlineData("$.a.", "a dot without a name")]
    [InlineData("$.[]", "empty brackets")]
    [InlineData("$.a[]", "empty brackets")]
    [InlineData("$ a", "has ' ' where a dot or a bracket must be")]
    public void A_text_that_is_no_path_is_reported(string path, string problem)
    {
        var error = Definitions.OnlyError(Definitions.With($$"""{"Type":"Pass","InputPath":"{{path}}","End":true}"""));

        error.Message.ShouldStartWith($"/States/S/InputPath is \"{path}\", which ");
        error.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("$..total")]
    [InlineData("$.a[*]")]
    [InlineData("$.a[0:2]")]
    [InlineData("$.a[0,1]")]
    [InlineData("$.a['b','c']")]
    [InlineData("$.a[?(@.x)]")]
    [InlineData("$.*")]
    [InlineData("$$.Execution.Input.n")]
    public void A_reference_path_leads_to_one_place_of_the_input(string path)
    {
        var error = Definitions.OnlyError(Definitions.With($$"""{"Type":"Pass","Result":1,"ResultPath":"{{path}}","End":true}"""));

        error.ServiceMessage.ShouldBe("Value is not a Reference Path");
    }

    [Theory]
    [InlineData("""{"Type":"Wait","SecondsPath":"$$.Execution.Input.n","End":true}""")]
    [InlineData("""{"Type":"Wait","TimestampPath":"$$.Execution.StartTime","End":true}""")]
    public void A_path_that_is_only_read_may_lead_into_the_context_object(string state) =>
        Definitions.Errors(Definitions.With(state)).ShouldBeEmpty();

    [Theory]
    [InlineData("$")]
    [InlineData("$.a.b")]
    [InlineData("$['odd key'].list[0]")]
    public void Names_and_indices_make_a_reference_path(string path) =>
        Definitions.Errors(Definitions.With($$"""{"Type":"Pass","Result":1,"ResultPath":"{{path}}","End":true}""")).ShouldBeEmpty();

    [Theory]
    [InlineData("States.Format('{}-{}', $.a, $$.Execution.Name)")]
    [InlineData("States.ArrayGetItem(States.StringSplit('a\\\\'b', ','), 0)")]
    [InlineData("States.Array()")]
    [InlineData("States.Array(1, -2.5, 'x', true, null, $.a[0,1], $['b)'])")]
    [InlineData("States.UUID()")]
    public void An_intrinsic_function_is_called_with_strings_numbers_paths_and_calls(string call) =>
        Definitions.Errors(Definitions.With($$$"""{"Type":"Pass","Parameters":{"x.$":"{{{call}}}"},"End":true}""")).ShouldBeEmpty();

    [Theory]
    [InlineData("States.Format('order {}', $.id", "call of States.Format that is not closed")]
    [InlineData("States.Format('order {}, $.id)", "string that is not closed")]
    [InlineData("States.Formt('a')", "Did you mean \"States.Format\"?")]
    [InlineData("States.MathAdd(1)", "calls States.MathAdd with 1 argument; it takes 2")]
    [InlineData("States.Array(a b)", "which is no string in single quotes")]
    [InlineData("States.UUID() + 1", "goes on with \"+ 1\"")]
    [InlineData("States.Array($.a[0)", "a path")]
    public void A_call_that_does_not_parse_is_reported(string call, string problem)
    {
        var error = Definitions.OnlyError(Definitions.With($$$"""{"Type":"Pass","Parameters":{"x.$":"{{{call}}}"},"End":true}"""));

        error.Pointer.ShouldBe("/States/S/Parameters/x.$");
        error.Message.Replace("the path", "a path", StringComparison.Ordinal).ShouldContain(problem);
    }

    [Fact]
    public void Calls_in_one_another_have_a_limit()
    {
        var call = string.Concat(Enumerable.Repeat("States.Array(", 50_000));

        Definitions.OnlyError(Definitions.With($$$"""{"Type":"Pass","Parameters":{"x.$":"{{{call}}}"},"End":true}""")).Message.ShouldContain("more than 10 calls");
    }

    [Fact]
    public void A_dynamic_field_takes_a_string_and_comes_once()
    {
        Definitions.OnlyError(Definitions.With("""{"Type":"Pass","Parameters":{"a":[{"count.$":5}]},"End":true}""")).Pointer.ShouldBe("/States/S/Parameters/a/0/count.$");
        Definitions.OnlyError(Definitions.With("""{"Type":"Pass","Parameters":{"name":"a","name.$":"$.n"},"End":true}""")).Message.ShouldContain("\"name\"");
    }

    [Fact]
    public void The_result_of_a_pass_state_is_a_constant_whatever_its_fields_are_called()
    {
        var definition = Definitions.With("""{"Type":"Pass","Result":{"a.$":5},"End":true}""");

        Definitions.Errors(definition).ShouldBeEmpty();
        Definitions.Warnings(definition).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCode.PassResultIsStatic);
    }

    [Theory]
    [InlineData("""{"Type":"Pass","Parameters":{"a":"$.b"},"End":true}""", DiagnosticCode.NoDollar, "/States/S/Parameters/a")]
    [InlineData("""{"Type":"Pass","Parameters":{"a":"States.UUID()"},"End":true}""", DiagnosticCode.NoDollar, "/States/S/Parameters/a")]
    [InlineData("""{"Type":"Fail","Error":"$.error"}""", DiagnosticCode.NoPath, "/States/S/Error")]
    public void A_text_that_looks_like_a_path_is_warned_about(string state, string code, string place)
    {
        var definition = Definitions.With(state);

        Definitions.Errors(definition).ShouldBeEmpty();
        var warning = Definitions.Warnings(definition).ShouldHaveSingleItem();
        (warning.Code, warning.Pointer).ShouldBe((code, place));
        warning.ToString().ShouldContain("): warning ");
    }

    [Theory]
    [InlineData("""{"Type":"Pass","InputPath":"$total.a","End":true}""", "/States/S/InputPath")]
    [InlineData("""{"Type":"Pass","Parameters":{"a":{"b.$":"$total"}},"End":true}""", "/States/S/Parameters/a/b.$")]
    public void A_path_into_a_variable_that_no_state_assigns_is_warned_about(string state, string place)
    {
        var warning = Definitions.Warnings(Definitions.With(state)).ShouldHaveSingleItem();

        (warning.Code, warning.Pointer).ShouldBe((DiagnosticCode.UnassignedVariable, place));
        warning.Message.ShouldContain("reads $total");
    }

    [Fact]
    public void A_path_into_a_variable_of_the_scope_around_it_is_fine() =>
        DefinitionValidator.Validate(Definitions.With("""
            {"Type":"Pass","Assign":{"total":1},"Next":"Each"},
             "Each":{"Type":"Map","ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"b.$":"$total"},"End":true}}},"End":true}
            """)).ShouldBeEmpty();
}
