using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class PlaceTests
{
    [Theory]
    [InlineData("""{"Type":"Pass",«"Nxt"»:"Done","End":true}""")]
    [InlineData("""{"Type":"Pass","Next":"Done",«"End"»:true}""")]
    [InlineData("""{"Type":"Wait","SecondsPath":"$.s",«"Seconds"»:1,"End":true}""")]
    [InlineData("""{"Type":"Pass",«"Output"»:1,"End":true}""")]
    public void A_field_that_is_wrong_has_the_place_of_its_name(string state) => Marked(state, DiagnosticCode.SchemaValidationFailed);

    [Theory]
    [InlineData("""{"Type":"Pass","Next" : «7»,"Result":1}""")]
    [InlineData("""{"Type":«"Pas"»,"End":true}""")]
    [InlineData("""{"Type":"Pass","End":«"yes"» }""")]
    [InlineData("""{"Type":"Pass","InputPath":«{"a":"}"}»,"End":true}""")]
    [InlineData("""{"Type":"Wait","Seconds":«-1»,"End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"${Work.Arn}","End":true,"Retry":[{"ErrorEquals":["A",«null»]}]}""")]
    [InlineData("""{"Type":"Task","Resource":"${Work.Arn}","End":true,"Retry":[{"ErrorEquals":["A",«"States.ALL"»]}]}""")]
    [InlineData("""{"Type":"Task","Resource":"${Work.Arn}","End":true,"Retry":[«"A"»]}""")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.a","NumericEquals":«"1"»,"Next":"Done"}]}""")]
    [InlineData("""{"Type":"Choice","Choices":«[]»,"Default":"Done"}""")]
    public void A_value_that_is_wrong_has_its_own_place(string state) => Marked(state, DiagnosticCode.SchemaValidationFailed);

    [Fact]
    public void A_target_that_is_no_state_has_the_place_of_the_value() => Marked("""{"Type":"Pass","Next":«"Doen"»}""", DiagnosticCode.MissingTransitionTarget);

    [Fact]
    public void What_is_missing_has_the_place_of_the_state_s_name() => MarkedText.ShouldHave(
        """{"StartAt":"S","States":{«"S"»:{"Type":"Task","End":true}}}""", DiagnosticCode.SchemaValidationFailed);

    [Theory]
    [InlineData("""{"Type":"Choice","Choices":[«{"Variable":"$.a","Next":"Done"}»]}""")]
    [InlineData("{\"Type\":\"Choice\",\"Choices\":[«{»\n\"Variable\":\"$.a\",\n\"Next\":\"Done\"}]}")]
    public void What_is_missing_in_an_object_without_a_name_has_the_place_of_the_object_or_of_its_bracket(string state) =>
        Marked(state, DiagnosticCode.SchemaValidationFailed);

    [Theory]
    [InlineData("$«..»")]
    [InlineData("$.a«[»]")]
    [InlineData("$.a«[1»")]
    [InlineData("$.a.«lenght»()")]
    [InlineData("$.a[«99999999999»]")]
    [InlineData("$.a[0]«b»")]
    [InlineData("«order.id»")]
    [InlineData("$.a[*«b»]")]
    public void A_path_that_does_not_parse_has_the_place_where_it_stops(string path) =>
        Marked($$$"""{"Type":"Pass","InputPath":"{{{path}}}","End":true}""", DiagnosticCode.SchemaValidationFailed);

    [Theory]
    [InlineData("States.Format('{}', «oops»)")]
    [InlineData("States.Format('{}', $.a[«x»])")]
    [InlineData("«States.Formt»('{}', 1)")]
    [InlineData("States.Format('a«\\\\q»', 1)")]
    [InlineData("States.Array(1, «States.UUID(2)»)")]
    public void A_call_of_an_intrinsic_function_has_the_place_of_the_argument(string call) =>
        Marked($$$"""{"Type":"Pass","Parameters":{"a.$":"{{{call}}}"},"End":true}""", DiagnosticCode.SchemaValidationFailed);

    [Theory]
    [InlineData("""{"Type":"Pass","Output":"{% $states.input.a «}» %}","End":true}""")]
    [InlineData("""{"Type":"Pass","Output":"{% $states.input.a + «%}»","End":true}""")]
    [InlineData("""{"Type":"Pass","Output":"{% \"a\" & «)» %}","End":true}""")]
    public void An_expression_that_does_not_parse_has_the_place_of_the_token(string state) =>
        MarkedExpression(state, DiagnosticCode.InvalidJsonataExpression);

    [Theory]
    [InlineData("""{"Type":"Pass","Output":"{% «price» * 2 %}","End":true}""")]
    [InlineData("""{"Type":"Pass","Output":"{% $states.input.a & $states.«result».b %}","End":true}""")]
    public void A_name_that_there_is_not_has_its_own_place(string state) => MarkedExpression(state, DiagnosticCode.UnsupportedJsonataExpression);

    [Theory]
    [InlineData("""{% $states.context.«Exection».Id %}""")]
    [InlineData("""{% \"a\\n\" & $states.context.«Exection».Id %}""")]
    [InlineData("""{%\n  \"\u00e4\\u00e4\ud83d\ude00😀\" &\n\t$states.context.«Exection».Id\n%}""")]
    [InlineData("""{% $states.context.«`Exec\u0074ion time`» %}""")]
    public void A_field_that_is_never_there_has_the_place_of_its_name_whatever_is_escaped_before_it(string expression) =>
        MarkedExpression($$"""{"Type":"Pass","Output":"{{expression}}","End":true}""", DiagnosticCode.FieldNeverPresent);

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_emojis_change_no_place() => MarkedText.ShouldHave(
        "\uFEFF{\r\n\t\"QueryLanguage\": \"JSONata\",\r\n\t\"StartAt\": \"😀\",\r\n\t\"States\": { \"😀\": {\r\n\t\t\"Type\": \"Pass\", \"Comment\": \"😀\\ud83d\\ude00\", \"Output\": { \"😀\": [1, \"{% $states.context.«Exection» %}\"] }, \"End\": true } }\r\n}",
        DiagnosticCode.FieldNeverPresent);

    [Theory]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"$$.Execution.«Nmae»"},"End":true}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"$$['Execution'][ «'Nmae'» ]"},"End":true}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"$$.Execution.«N\u006dae».b"},"End":true}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"States.Format('{} {}', $.Nmae, $$.Execution.«Nmae»)"},"End":true}""")]
    public void A_step_that_leads_nowhere_has_its_own_place(string state) => Marked(state, DiagnosticCode.FieldNeverPresent);

    [Theory]
    [InlineData("JSONata", """{"Type":"Pass","Output":"{% ($a := 1; $a) + «$totl» + $totl %}","End":true}""")]
    [InlineData("JSONata", """{"Type":"Pass","Output":"{% ($totl := 1; $totl) + function($totl) { $totl }(1) + «$totl» %}","End":true}""")]
    [InlineData("JSONPath", """{"Type":"Pass","Parameters":{"a.$":"«$totl».a[0]"},"End":true}""")]
    [InlineData("JSONPath", """{"Type":"Pass","Parameters":{"a.$":"States.Array('$totl', States.Array(«$totl».a))"},"End":true}""")]
    public void A_variable_that_is_not_assigned_has_the_place_where_it_is_read(string language, string state) =>
        MarkedText.ShouldHave(Definitions.With(state, language), DiagnosticCode.UnassignedVariable);

    [Fact]
    public void A_comparison_that_never_holds_has_the_place_of_the_comparison() => MarkedExpression(
        """{"Type":"Pass","Output":"{% $states.input.a and («$states.context.State.Name = 1») %}","End":true}""", DiagnosticCode.TypesNeverEqual);

    [Fact]
    public void A_range_that_is_too_large_has_the_place_of_the_range() =>
        MarkedExpression("""{"Type":"Pass","Output":"{% $count([«1..1000000»]) %}","End":true}""", DiagnosticCode.RangeTooLarge);

    [Theory]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage«.sync»","End":true}""", DiagnosticCode.InvalidResource)]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:states:::«s3:getObject»","Parameters":{},"End":true}""", DiagnosticCode.InvalidResource)]
    [InlineData("""{"Type":"Fail","CausePath":"«States.MathAdd»(1, 2)"}""", DiagnosticCode.SchemaValidationFailed)]
    [InlineData("""{"Type":"Map","Label":"a\u0062«\t»","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Succeed"}}},"End":true}""", DiagnosticCode.InvalidLabelName)]
    public void A_wrong_part_of_a_text_has_its_own_place(string state, string code) => Marked(state, code);

    [Theory]
    [InlineData("""{"StartAt":"A","States":{"A":{"Type":"Succeed"}},«"StartAt"»:"B"}""")]
    [InlineData("""{"StartAt":"A","Sta\u0074es":{"A":{"Type":"Succeed","Comment":"1",«"Comm\u0065nt"» :"2"}}}""")]
    [InlineData("""{"StartAt":«oops»}""")]
    [InlineData("""{"StartAt":"A"«;»}""")]
    [InlineData("{\"StartAt\":\"A\"«»")]
    public void What_is_no_JSON_has_the_place_of_the_word_the_character_or_the_second_name(string text) => MarkedText.ShouldHave(text, DiagnosticCode.InvalidJsonDescription);

    [Theory]
    [InlineData(" «[1, 2]»", DiagnosticCode.SchemaValidationFailed)]
    [InlineData("\n«null» ", DiagnosticCode.MissingDescription)]
    public void What_is_no_object_has_its_own_place(string text, string code) => MarkedText.ShouldHave(text, code);

    [Fact]
    public void What_was_read_from_no_text_has_no_place()
    {
        var error = Should.Throw<StatesLanguage.Json.DefinitionException>(() => StatesLanguage.Json.DefinitionReader.Read(new Newtonsoft.Json.Linq.JObject())).Diagnostics[0];

        (error.Line, error.Column, error.EndLine, error.EndColumn).ShouldBe((0, 0, 0, 0));
    }

    private static void Marked(string state, string code) => MarkedText.ShouldHave(Definitions.With(state, "JSONPath"), code);

    private static void MarkedExpression(string state, string code) => MarkedText.ShouldHave(Definitions.With(state, "JSONata"), code);
}
