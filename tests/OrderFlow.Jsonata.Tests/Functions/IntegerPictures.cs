namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class IntegerPictures
{
    [Theory]
    [InlineData("$formatInteger(1234567, '#,##0')", "\"1,234,567\"")]
    [InlineData("$formatInteger(1234567, '#:###,##0')", "\"1:234,567\"")]
    [InlineData("$formatInteger(7, '0,')", "\"7,\"")]
    [InlineData("$formatInteger(-42, '000;o')", "\"-042nd\"")]
    [InlineData("$formatInteger(111, '0;o')", "\"111th\"")]
    [InlineData("$formatInteger(1204, '\u0661\u066c\u0660\u0660\u0660')", "\"\u0661\u066c\u0662\u0660\u0664\"")]
    [InlineData("$formatInteger(1e21, '0')", "\"1e+21\"")]
    [InlineData("$formatInteger(0, 'I')", "\"\"")]
    [InlineData("$formatInteger(703, 'A')", "\"AAA\"")]
    [InlineData("$formatInteger(21, 'W;o')", "\"TWENTY-FIRST\"")]
    [InlineData("$formatInteger(1000001, 'Ww')", "\"One Million and One\"")]
    [InlineData("$formatInteger(12.9, '0')", "\"12\"")]
    public void An_integer_is_printed_by_its_picture(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$parseInteger('1,234,567', '#,##0')", "1234567")]
    [InlineData("$parseInteger('12th', '0;o')", "12")]
    [InlineData("$parseInteger(' 12abc', '0')", "12")]
    [InlineData("$parseInteger('xcix', 'i')", "99")]
    [InlineData("$parseInteger('\u0661\u0662', '\u0660')", "12")]
    [InlineData("$parseInteger('two million, three hundred and one', 'w')", "2000301")]
    [InlineData("$parseInteger('AAA', 'A')", "703")]
    public void An_integer_is_read_by_its_picture(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$formatInteger(5, '#')", "D3130")]
    [InlineData("$formatInteger(5, '0\u0660')", "D3131")]
    [InlineData("$parseInteger('5', '#')", "D3130")]
    public void A_picture_needs_digits_of_one_script(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("$formatInteger(123, '#,##,##0')", "\"123\"")]
    [InlineData("$formatInteger(1234, '#,##,##0')", "\"1,234\"")]
    [InlineData("$formatInteger(1234567, '#,##,##0')", "\"12,34,567\"")]
    public void Irregular_separators_stand_between_digits_only(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$parseInteger('1.234.567', '#.##0')", "1234567")]
    [InlineData("$parseInteger('-1-234', '#-##0')", "-1234")]
    public void Every_separator_of_the_picture_is_left_out_when_reading(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void Roman_numerals_end_at_ten_millions() => Expressions.Fails("$formatInteger(1e9, 'I')").Code.ShouldBe("D1001");
}
