using System.Globalization;
using OrderFlow.Cli.Logs;

namespace OrderFlow.Cli.Tests.Logs;

public sealed class LogAgeTests
{
    private static readonly DateTimeOffset Now = new(2024, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("30s", "2024-01-31T11:59:30Z")]
    [InlineData("5m", "2024-01-31T11:55:00Z")]
    [InlineData("2h", "2024-01-31T10:00:00Z")]
    [InlineData("1d", "2024-01-30T12:00:00Z")]
    [InlineData("1w", "2024-01-24T12:00:00Z")]
    [InlineData("99999w", "1970-01-01T00:00:00Z")]
    [InlineData("2024-01-01T08:00:00Z", "2024-01-01T08:00:00Z")]
    public void An_age_or_a_time_is_a_moment(string text, string expected) =>
        LogAge.Parse(text, Now).ShouldBe(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("5")]
    [InlineData("-5m")]
    [InlineData("5x")]
    [InlineData("yesterday")]
    public void Anything_else_is_none(string text) => LogAge.Parse(text, Now).ShouldBeNull();
}
