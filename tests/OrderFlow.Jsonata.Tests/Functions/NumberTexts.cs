namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class NumberTexts
{
    [Theory]
    [InlineData("$string(82567549543455.25)", "\"82567549543455.3\"")]
    [InlineData("$string(-3 * 57498607970774.17)", "\"-172495823912323\"")]
    [InlineData("$string(1/3)", "\"0.333333333333333\"")]
    [InlineData("$string([1e21, 1e-7, 123456789012345680000])", "\"[1e+21,1e-7,123456789012345680000]\"")]
    [InlineData("$number('0x1f ')", "31")]
    [InlineData("$number('0b101')", "5")]
    [InlineData("$round(2.5)", "2")]
    [InlineData("$round(1.005, 2)", "1")]
    [InlineData("$round(-1234.5, -2)", "-1200")]
    [InlineData("$round(5e-324, 300)", "0")]
    [InlineData("$formatBase(1e20, 36)", "\"l3r41ifs0p800\"")]
    [InlineData("$formatBase(-255.5, 16)", "\"-100\"")]
    public void Numbers_are_read_and_printed_as_JavaScript_does(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$number('1e400')", "D3030")]
    [InlineData("$number('1.')", "D3030")]
    [InlineData("$formatBase(10, 1.4)", "D3100")]
    public void What_is_no_number_is_refused(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("$number('0o17z')")]
    [InlineData("$number('0x1g')")]
    [InlineData("$number('x0b1')")]
    public void Digits_of_another_radix_have_nothing_around_them(string expression) => Expressions.Fails(expression).Code.ShouldBe("D3030");

    [Theory]
    [InlineData("$round(3.25, 400)", "3.25")]
    [InlineData("$round(3.25, 1e10)", "3.25")]
    [InlineData("$round(3.25, -400)", "0")]
    [InlineData("$round(3.26, 1.5)", "3.3")]
    public void A_number_has_no_more_places_than_it_has(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);
}
