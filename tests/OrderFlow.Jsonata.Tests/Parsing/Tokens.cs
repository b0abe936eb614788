using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Tests.Parsing;

public sealed class Tokens
{
    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("999999999999999")]
    [InlineData("1234567890123456")]
    [InlineData("9007199254740993")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.1")]
    [InlineData("12.50")]
    [InlineData("1e3")]
    [InlineData("1.5E-7")]
    [InlineData("1e+308")]
    public void A_number_is_the_nearest_double(string text) =>
        Literal(text).AsNumber().ShouldBe(double.Parse(text, CultureInfo.InvariantCulture));

    [Fact]
    public void A_whole_number_is_read_as_the_nearest_double() =>
        Prop.ForAll<ulong>(number => Literal(number.ToString(CultureInfo.InvariantCulture)).AsNumber() == number).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("'a\"b'", "a\"b")]
    [InlineData("\"a'b\"", "a'b")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\/\b\f\n\r\t\u00e9")]
    [InlineData("\"before \\n behind\"", "before \n behind")]
    public void A_string_is_read_with_its_escapes(string text, string value) => Literal(text).AsString().ShouldBe(value);

    [Fact]
    public void Names_that_look_alike_stay_apart()
    {
        var names = Enumerable.Range(0, 300).Select(i => $"n{i % 100:00}{(char)('a' + (i / 100))}").ToArray();

        var tree = JsonataExpression.Parse($"[{string.Join(", ", names)}, `{string.Join("`, `", names)}`]").Syntax;

        tree.DescendantsAndSelf().OfType<NameSyntax>().Select(name => name.Name).ShouldBe([.. names, .. names]);
    }

    [Theory]
    [InlineData("/* before */ 1", "1")]
    [InlineData("1 /**/ + /* a * b / c */ 2", "3")]
    [InlineData("[1/* comma */,2]", "[1,2]")]
    [InlineData("1 /* behind */", "1")]
    [InlineData("4 / 2", "2")]
    public void Comments_and_blanks_stand_anywhere(string text, string result) => Expressions.Evaluate(text).ShouldBe(result);

    [Theory]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("in")]
    public void A_keyword_names_a_field_where_no_operator_can_stand(string word) =>
        Expressions.Evaluate($"{word} {word} {word}", $$"""{"{{word}}": "x"}""").ShouldBe("true");

    [Theory]
    [InlineData("1 /* open", "S0106", 2)]
    [InlineData("'open", "S0101", 5)]
    [InlineData("`open", "S0105", 5)]
    [InlineData("1 ! 2", "S0204", 3)]
    [InlineData("1e999", "S0102", 0)]
    [InlineData("'\\x'", "S0103", 2)]
    [InlineData("/open", "S0302", 5)]
    public void What_is_no_token_is_refused_at_its_place(string text, string code, int position)
    {
        var error = Expressions.Fails(text);

        error.Code.ShouldBe(code);
        error.Position.ShouldBe(position);
    }

    private static JsonataValue Literal(string text) =>
        JsonataExpression.Parse(text).Syntax.ShouldBeOfType<LiteralSyntax>().Value;
}
