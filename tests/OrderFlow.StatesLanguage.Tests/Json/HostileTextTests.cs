using System.Text;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Json;

/// <summary>Texts that are not what they should be, each with the place where that shows.</summary>
public class HostileTextTests
{
    private const int Megabyte = 1_000_000;

    public static TheoryData<string, string, int, int> Texts => new()
    {
        { "", DiagnosticCode.MissingDescription, 1, 1 },
        { " \r\n\t ", DiagnosticCode.MissingDescription, 1, 1 },
        { "\uFEFF", DiagnosticCode.MissingDescription, 1, 1 },
        { "null", DiagnosticCode.MissingDescription, 1, 1 },
        { "[]", DiagnosticCode.SchemaValidationFailed, 1, 1 },
        { "\"text\"", DiagnosticCode.SchemaValidationFailed, 1, 1 },
        { "{\"StartAt\":\"A\",}", DiagnosticCode.InvalidJsonDescription, 1, 16 },
        { "{ // why\n}", DiagnosticCode.InvalidJsonDescription, 1, 3 },
        { "{'StartAt':1}", DiagnosticCode.InvalidJsonDescription, 1, 2 },
        { "{\"StartAt\":NaN}", DiagnosticCode.InvalidJsonDescription, 1, 12 },
        { "{\"StartAt\":01}", DiagnosticCode.InvalidJsonDescription, 1, 13 },
        { "{\"StartAt\":\"A\nB\"}", DiagnosticCode.InvalidJsonDescription, 1, 14 },
        { "{\"StartAt\":\"A\0\"}", DiagnosticCode.InvalidJsonDescription, 1, 14 },
        { "{\"StartAt\":\"\\ud800\"}", DiagnosticCode.InvalidJsonDescription, 1, 12 },
        { "{\"StartAt\":\"A\"} {}", DiagnosticCode.InvalidJsonDescription, 1, 17 },
        { "{\"StartAt\":\"A\"", DiagnosticCode.InvalidJsonDescription, 1, 15 },
        { "{\0\"\0S\0\"\0:\01\0}\0", DiagnosticCode.InvalidJsonDescription, 1, 2 },
        { "{\r\n  \"Comment\": 1,\r\n  \"Comment\": 2}", DiagnosticCode.InvalidJsonDescription, 3, 3 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_no_definition_says_where(string text, string code, int line, int column)
    {
        var diagnostic = DefinitionValidator.Validate(text)[0];

        (diagnostic.Code, diagnostic.Line, diagnostic.Column).ShouldBe((code, line, column), diagnostic.Message);
        Should.Throw<DefinitionException>(() => DefinitionReader.Read(text)).Diagnostics[0].ShouldBe(diagnostic);
    }

    // Test runners write the data of theories as UTF-8, which has no such halves.
    [Fact]
    public void Half_of_a_character_says_where()
    {
        What_is_no_definition_says_where("{\r\n\"StartAt\":\"\ud800\"}", DiagnosticCode.InvalidJsonDescription, 2, 12);
        What_is_no_definition_says_where("{\"\udc00\":1}", DiagnosticCode.InvalidJsonDescription, 1, 3);
        What_is_no_definition_says_where("{\"ö𝄞\":\"\udc00\ud800\"}", DiagnosticCode.InvalidJsonDescription, 1, 9);
    }

    [Theory]
    [InlineData("""{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"x":1,"y":[{"z":1,"z":2}]},"End":true}}}""", "/States/A/Result/y/0/z")]
    [InlineData("""{"StartAt":"A","States":{"A":{"Type":"Pass","End":true},"A":{"Type":"Fail"}}}""", "/States/A")]
    [InlineData("""{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"~/":1,"~/":{"deep":{}}},"End":true}}}""", "/States/A/Result/~0~1")]
    public void A_field_that_is_there_twice_is_refused_at_every_level(string text, string pointer) =>
        Definitions(text).ShouldHaveSingleItem().Pointer.ShouldBe(pointer);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000000000000000000000000001")]
    public void A_huge_number_is_a_value_in_a_template_and_an_error_in_a_field(string number)
    {
        Definitions($$"""{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{{number}} ,"End":true} } }""").ShouldBeEmpty();
        Definitions($$"""{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":{{number}},"End":true} } }""").ShouldHaveSingleItem().Pointer.ShouldBe("/States/A/Seconds");
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_no_place()
    {
        var error = Definitions("\uFEFF{\r\n  \"StartAt\": \"A\",\r\n  \"States\": {\r\n    \"A\": { \"Type\": \"Pass\", \"Next\": \"B\" },\r\n    \"C\": { \"Type\": \"Succeed\" }\r\n  }\r\n}")[0];

        (error.Pointer, error.Line, error.Column).ShouldBe(("/States/A/Next", 4, 36));
    }

    // Whatever takes the square of its length would not end.
    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Parallel\",\"Branches\":[", "")]
    [InlineData("\"a\":1,", "{")]
    [InlineData("\"\\ud83d\\ude00\",", "[")]
    [InlineData("{\"a\":1,\"a\":2},", "[")]
    [InlineData("{},", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Choice\",\"Choices\":[")]
    [InlineData("\"x\",", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"a:b\",\"Retry\":[{\"ErrorEquals\":[")]
    public void A_megabyte_of_the_same_ends_in_diagnostics(string piece, string start)
    {
        var text = new StringBuilder(start).Insert(start.Length, piece, Megabyte / piece.Length).ToString();

        DefinitionValidator.Validate(text).ShouldNotBeEmpty();
        DefinitionValidator.Validate($"{text.TrimEnd(',')}{new string(']', 200)}").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_thousand_mistakes_under_a_long_name_are_not_repeated_a_thousand_times()
    {
        var name = new string('n', Megabyte / 2);
        var mistakes = string.Join(',', Enumerable.Range(0, 2_000).Select(number => $"\"x{number}\":1"));

        DefinitionValidator.Validate($$"""{"StartAt":"A","States":{"{{name}}":{"Type":"Pass",{{mistakes}} } } }""").Sum(diagnostic => diagnostic.Message.Length).ShouldBeLessThan(20 * Megabyte);
    }

    [Fact]
    public void Thousands_of_states_that_all_lead_astray_are_reported_by_the_thousand()
    {
        var states = string.Join(',', Enumerable.Range(0, 10_000).Select(number => $"\"s{number}\":{{\"Type\":\"Pass\",\"Next\":\"t{number}\"}}"));

        DefinitionValidator.Validate($$"""{"StartAt":"s0","States":{ {{states}} } }""").Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBe(1_000);
    }

    private static IReadOnlyList<Diagnostic> Definitions(string text) =>
        [.. DefinitionValidator.Validate(text).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
