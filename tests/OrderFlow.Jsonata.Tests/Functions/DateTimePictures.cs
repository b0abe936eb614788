namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class DateTimePictures
{
    [Theory]
    [InlineData("$fromMillis(-62198755200000)", "\"-0001-01-01T00:00:00.000Z\"")]
    [InlineData("$fromMillis(-8640000000000000, '[Y]-[M]-[D]')", "\"-271821-4-20\"")]
    [InlineData("$fromMillis(-1.5)", "\"1969-12-31T23:59:59.999Z\"")]
    [InlineData("$fromMillis(1104537600000, '[X]-W[W01]-[F1], month [x], week [w], day [d]')", "\"2004-W53-6, month 12, week 5, day 1\"")]
    [InlineData("$fromMillis(1709212455678, '[FNn,3-3] [D1o] of [MNn], [h]:[m01] [PN] [C][E]')", "\"Thu 29th of February, 1:14 PM ISOISO\"")]
    [InlineData("$fromMillis(1709212455678, '[Yw] [YI] [Da] [M,2] [Y,2-2] [f,6]')", "\"two thousand and twenty-four MMXXIV ac 02 24 000678\"")]
    [InlineData("$fromMillis(0, '[H01]:[m01] [z] [Z] [Z0] [Z0101t]', '-0330')", "\"19:30 GMT-04:30 -04:30 -4:-30 -0430\"")]
    [InlineData("$fromMillis(0, '[Z01:01t]|[z0]', '+0000')", "\"Z|GMT+0\"")]
    [InlineData("$fromMillis(0, '[[x]] ]]')", "\"[x] ]\"")]
    [InlineData("$fromMillis(8640000000000000, '[Y]-[M]-[D]')", "\"275760-9-13\"")]
    public void A_moment_is_printed_by_its_picture(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$fromMillis(0, '[YN]')", "D3133")]
    [InlineData("$fromMillis(0, '[Z00000]')", "D3134")]
    [InlineData("$fromMillis(0, '[q]')", "D3132")]
    [InlineData("$fromMillis(0, '[Y')", "D3135")]
    [InlineData("$fromMillis(0, '[Y#]')", "D3130")]
    public void A_picture_names_components_that_can_be_printed(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("$fromMillis(8640000000000001)")]
    [InlineData("$fromMillis(8640000000000000, '[Y]', '+0001')")]
    public void Moments_end_100_million_days_from_1970(string expression) => Expressions.Fails(expression).Code.ShouldBe("D3142");

    [Theory]
    [InlineData("$fromMillis(0, '[fN]')", "D3133")]
    [InlineData("$fromMillis(0, '[q1]')", "D3132")]
    [InlineData("$fromMillis(0, '[Y,2000000000]')", "D1014")]
    public void What_cannot_be_printed_ends_with_an_error(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Fact]
    public void An_unreadable_time_zone_is_UTC() => Expressions.Evaluate("$fromMillis(0, '[H01] [Z]', 'Paris')").ShouldBe("\"00 +00:00\"");
}
