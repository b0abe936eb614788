namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class NumberPictures
{
    [Theory]
    [InlineData("$formatNumber(1234.5, '#,##0.00;(#,##0.00)')", "\"1,234.50\"")]
    [InlineData("$formatNumber(-1234.5, '#,##0.00;(#,##0.00)')", "\"(1,234.50)\"")]
    [InlineData("$formatNumber(0.125, '0.0%')", "\"12.5%\"")]
    [InlineData("$formatNumber(0.125, '0.0\u2030')", "\"125.0\u2030\"")]
    [InlineData("$formatNumber(0.5, '.00')", "\".50\"")]
    [InlineData("$formatNumber(0, '#')", "\"0\"")]
    [InlineData("$formatNumber(319272, '#e0')", "\"0.e6\"")]
    [InlineData("$formatNumber(0.00123, '0.00e000')", "\"1.23e-003\"")]
    [InlineData("$formatNumber(12, '00.##')", "\"12\"")]
    [InlineData("$formatNumber(5, '\u0660\u0660', {'zero-digit': '\u0660'})", "\"\u0660\u0665\"")]
    [InlineData("$formatNumber(1234567.891, '#.##0,00', {'decimal-separator': ',', 'grouping-separator': '.'})", "\"1.234.567,89\"")]
    [InlineData("$formatNumber(-5, '0', {'minus-sign': '\u2212'})", "\"\u22125\"")]
    public void A_number_is_printed_by_its_picture(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$formatNumber(5, '#0a', {'digit': 'a'})", "D3090")]
    [InlineData("$formatNumber(5, '0', {'percent': ''})", "D3082")]
    [InlineData("$formatNumber(5, '', {'decimal-separator': ''})", "D3085")]
    [InlineData("$formatNumber(5, '0;0;0')", "D3080")]
    [InlineData("$formatNumber(5, 'abc')", "D3086")]
    [InlineData("$formatNumber(5, '0%%')", "D3082")]
    [InlineData("$formatNumber(5, '0%\u2030')", "D3084")]
    [InlineData("$formatNumber(5, '0.0a0')", "D3086")]
    [InlineData("$formatNumber(5, '0,.0')", "D3087")]
    [InlineData("$formatNumber(5, '0,')", "D3088")]
    [InlineData("$formatNumber(5, '0,,0')", "D3089")]
    [InlineData("$formatNumber(5, '0#')", "D3090")]
    [InlineData("$formatNumber(5, '0.#0')", "D3091")]
    [InlineData("$formatNumber(5, '0e0%')", "D3092")]
    [InlineData("$formatNumber(5, '0e')", "D3093")]
    public void A_picture_follows_the_rules_of_XPath(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("$formatNumber(1, '#,##,##0.00')", "\"1.00\"")]
    [InlineData("$formatNumber(1.5, '0.00,00')", "\"1.50,00\"")]
    [InlineData("$formatNumber(1.5, '0.0#,##')", "\"1.5\"")]
    public void Separators_stand_between_digits_only(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void Large_numbers_print_all_their_digits() => Expressions.Evaluate("$formatNumber(1e21, '#,##0')").ShouldBe("\"1,000,000,000,000,000,000,000\"");
}
