using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class VariableReferencesTests
{
    [Theory]
    [InlineData("""{"Type":"Pass","InputPath":"$order.lines","OutputPath":"$order","End":true}""", "order")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"States.Format('$no {}', $yes, $.n, $$.Execution.Id)"},"End":true}""", "yes")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"States.MathAdd(States.ArrayGetItem($list, 0), $rest.n)"},"End":true}""", "list,rest")]
    [InlineData("""{"Type":"Pass","Parameters":{"a":"$text","b.$":"$['$text']","c.$":"$$.Execution.Id"},"End":true}""", "")]
    [InlineData("""{"Type":"Choice","Choices":[{"Or":[{"Variable":"$a","NumericEqualsPath":"$b"},{"Not":{"Variable":"$c.d","IsNull":true}}],"Next":"Done"}]}""", "a,b,c")]
    [InlineData("""{"Type":"Wait","SecondsPath":"$pause","Assign":{"next.$":"$last"},"Next":"Done"}""", "last,pause")]
    public void Paths_and_intrinsic_functions_read_variables(string state, string names) =>
        Read(Definitions.With(state)).ShouldBe(names);

    [Theory]
    [InlineData("""{"Type":"Pass","Output":{"sum":"{% $total + $states.input.n %}","text":"$total2"},"End":true}""", "total")]
    [InlineData("""{"Type":"Pass","Output":"{% ($x := $b; $map([$a], function($v) { $v + $x })) %}","End":true}""", "a,b")]
    [InlineData("""{"Type":"Choice","Choices":[{"Condition":"{% $tries > 3 %}","Assign":{"tries":"{% $other %}"},"Next":"Done"}],"Default":"Done"}""", "other,tries")]
    public void Expressions_read_variables(string state, string names) =>
        Read(Definitions.With(state, "JSONata")).ShouldBe(names);

    [Fact]
    public void What_a_state_inside_reads_is_its_own()
    {
        var references = VariableReferences.Of(Definitions.With(
            """{"Type":"Map","ItemsPath":"$items","ItemProcessor":{"StartAt":"In","States":{"In":{"Type":"Pass","InputPath":"$outer","End":true}}},"End":true}"""));

        references.Keys.ShouldBe(["S", "In"]);
        references["In"].ShouldBe(["outer"]);
    }

    [Fact]
    public void A_model_gives_the_same_as_its_text()
    {
        var definition = Definitions.With("""{"Type":"Pass","InputPath":"$order","End":true}""");

        VariableReferences.Of(DefinitionReader.Read(definition))["S"].ShouldBe(["order"]);
    }

    [Fact]
    public void What_is_no_definition_is_refused() => Should.Throw<DefinitionException>(() => VariableReferences.Of("[]"));

    private static string Read(string definition) => string.Join(',', VariableReferences.Of(definition).GetValueOrDefault("S", []));
}
