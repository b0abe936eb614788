namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class ReadMoments
{
    [Theory]
    [InlineData("$toMillis('24-03-15', '[Y]-[M]-[D]')", "-1445299200000")]
    [InlineData("$toMillis('2023-366', '[Y]-[d]')", "1672531200000")]
    [InlineData("$toMillis('J-1-2020', '[MNn,1-1]-[D]-[Y]')", "1593561600000")]
    [InlineData("$toMillis('1 Jan 2020 11:30 pm', '[D] [MNn,3-3] [Y] [h]:[m] [P]')", "1577921400000")]
    [InlineData("$toMillis('20200229', '[Y0001][M01][D01]')", "1582934400000")]
    [InlineData("$toMillis('2020-01-01 -05:30', '[Y]-[M]-[D] [Z01:01]')", "1577853000000")]
    [InlineData("$toMillis('2020-01-01 GMT+2', '[Y]-[M]-[D] [z0]')", "1577829600000")]
    [InlineData("$toMillis('MMXX', '[YI]')", "1577836800000")]
    [InlineData("$toMillis('twenty-first March two thousand', '[Dwo] [MNn] [Yw]')", "953596800000")]
    [InlineData("$toMillis('2020-1', '[Y]-[M]-[D]')", "")]
    public void A_moment_is_read_by_its_picture(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$toMillis('2020-01-01.057', '[Y]-[M]-[D].[f]')", "D3136")]
    [InlineData("$toMillis('2020 10', '[Y] [H]')", "D3136")]
    [InlineData("$toMillis('2020-W05-1', '[X]-W[W]-[F1]')", "D3136")]
    [InlineData("$toMillis('2020', '[YN]')", "D3133")]
    [InlineData("$toMillis('2020', '[Y#]')", "D3130")]
    [InlineData("$toMillis('x', '[C]')", "D3133")]
    public void A_picture_names_all_that_a_moment_needs(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("$toMillis('2020')", "1577836800000")]
    [InlineData("$toMillis('2020-02')", "1580515200000")]
    [InlineData("$toMillis('2020-02-30')", "1583020800000")]
    [InlineData("$toMillis('2020Z')", "1577836800000")]
    [InlineData("$toMillis('2020T01:02:03+0130')", "1577835123000")]
    [InlineData("$toMillis('2020-02-01T24:00:00Z')", "1580601600000")]
    [InlineData("$toMillis('2020-02-01T01:02:03.99999999999Z')", "1580518923999")]
    public void ISO_8601_timestamps_may_end_early(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$toMillis('2020-13')")]
    [InlineData("$toMillis('2020-01-32')")]
    [InlineData("$toMillis('2020-01-01T24:00:00.001Z')")]
    [InlineData("$toMillis('2020-01-01T00:00:00+24:00')")]
    [InlineData("$toMillis('2020-01-01+01:00')")]
    [InlineData("$toMillis('2020.5')")]
    public void Timestamps_that_name_no_moment_are_refused(string expression) => Expressions.Fails(expression).Code.ShouldBe("D3110");

    [Theory]
    [InlineData("$toMillis('3:15', '[h]:[m]')", "1709176500000")]
    [InlineData("$toMillis('Friday', '[FNn]')", "1709212455678")]
    [InlineData("$toMillis('7', '[M]')", "1719792000000")]
    public void What_the_picture_leaves_out_in_front_comes_from_the_present(string expression, string result) =>
        Expressions.Evaluate(expression, options: new() { TimeProvider = new FixedTime() }).ShouldBe(result);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 2, 29, 13, 14, 15, 678, TimeSpan.Zero);
    }
}
