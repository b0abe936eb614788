namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Numbers, strings, booleans and null as they are written.</summary>
public sealed class Literals
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("10", "10")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1E-2", "0.01")]
    [InlineData("1.5e+2", "150")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.5", "0.5")]
    [InlineData("1e308", "1e+308")]
    [InlineData("0e5", "0")]
    public void Numbers_are_written_as_in_JSON(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("1e309", "S0102")]
    [InlineData("1e9999", "S0102")]
    [InlineData("9e400 + 1", "S0102")]
    public void A_number_too_large_is_refused(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("01", "S0201")]
    [InlineData("1.", "S0207")]
    [InlineData(".5", "S0211")]
    [InlineData("1e", "S0201")]
    [InlineData("0x10", "S0201")]
    [InlineData("1_000", "S0201")]
    [InlineData("1.5.5", "S0213")]
    public void What_is_no_number_is_read_as_far_as_it_is_one(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("'a'", "\"a\"")]
    [InlineData("\"it's\"", "\"it's\"")]
    [InlineData("""'say "x"'""", "\"say \\\"x\\\"\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("''", "\"\"")]
    public void Strings_stand_in_either_quotes(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("\"\\\"\\\\\\/\"", "\"\\\"\\\\/\"")]
    [InlineData("\"\\b\\f\\n\\r\\t\"", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\"\\u0041\\u00e9\\u00E9\"", "\"Aéé\"")]
    [InlineData("\"\\uD83D\\uDE00\"", "\"😀\"")]
    [InlineData("""'\"'""", "\"\\\"\"")]
    [InlineData("""$length("\u0000")""", "1")]
    public void Escapes_are_those_of_JSON(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("\"a\nb\"", "\"a\\nb\"")]
    [InlineData("\"tab\there\"", "\"tab\\there\"")]
    [InlineData("\"😀\"", "\"😀\"")]
    [InlineData("$length(\"a\nb\")", "3")]
    public void Other_characters_stand_for_themselves_line_ends_too(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("\"\\a\"", "S0103")]
    [InlineData("\"\\x41\"", "S0103")]
    [InlineData("\"\\'\"", "S0103")]
    [InlineData("""'\''""", "S0103")]
    [InlineData("\"\\U0041\"", "S0103")]
    public void Other_escapes_are_refused(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("\"\\u\"", "S0104")]
    [InlineData("\"\\u12\"", "S0104")]
    [InlineData("\"\\u12G4\"", "S0104")]
    [InlineData("\"\\u 123\"", "S0104")]
    public void Four_hexadecimal_digits_follow_a_u(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("\"a", "S0101")]
    [InlineData("'a\"", "S0101")]
    [InlineData("\"a\\\"", "S0101")]
    [InlineData("\"\\", "S0103")]
    public void A_string_has_to_end(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    [InlineData("[true, false, null]", "[true,false,null]")]
    public void Keywords_are_written_small(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("True", "")]
    [InlineData("NULL", "")]
    [InlineData("undefined", "")]
    [InlineData("tru", "")]
    public void Anything_else_is_a_name(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("- 1", "-1")]
    [InlineData("[1,2,3][-1]", "3")]
    [InlineData("2 -1", "1")]
    [InlineData("--1", "1")]
    public void A_minus_in_front_of_a_number_belongs_to_it(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);
}
