using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.EventBus.Schedules;

namespace OrderFlow.EventBus.Tests.Schedules;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("rate(1 minute)", true)]
    [InlineData("rate(2 hours)", true)]
    [InlineData("rate(1 days)", false)]
    [InlineData("rate(2 day)", false)]
    [InlineData("rate(0 minutes)", false)]
    [InlineData("rate(99999999999 days)", false)]
    [InlineData("rate(5 minutes", false)]
    [InlineData("at(2026-03-01T12:00:00)", false)]
    [InlineData("cron(0 12 * * ? *)", true)]
    [InlineData("cron(0 12 L-1 * ? *)", false)]
    [InlineData("cron(0 12 ? * ? *)", false)]
    [InlineData("cron(0 12 * * MON *)", false)]
    [InlineData("cron(0 12 * * ?)", false)]
    [InlineData("cron(60 12 * * ? *)", false)]
    [InlineData("cron(5-1 12 * * ? *)", false)]
    [InlineData("cron(0/0 12 * * ? *)", false)]
    [InlineData("cron(0 12 ? JAN-mar MON#6 *)", false)]
    [InlineData("cron(0 12 ? JAN-mar MON#5 2026,2030-2040/5)", true)]
    [InlineData("cron(, 12 * * ? *)", false)]
    public void Rules_read_rates_and_cron_expressions(string expression, bool isValid)
    {
        var error = Record.Exception(() => Schedule.Parse(expression, ScheduleService.Rules));

        error?.Message.ShouldBe("Parameter ScheduleExpression is not valid.");
        (error is null).ShouldBe(isValid);
    }

    [Fact]
    public void The_Scheduler_names_what_it_refuses() =>
        Should.Throw<InvalidScheduleExpressionException>(() => Schedule.Parse("at(tomorrow)", ScheduleService.Scheduler))
            .Message.ShouldBe("Invalid Schedule Expression at(tomorrow).");

    [Theory]
    [InlineData("cron(15 10 ? * 6L 2026-2027)", "2026-03-01T00:00", "2026-03-27T10:15")]
    [InlineData("cron(0 0 L * ? *)", "2028-02-01T00:00", "2028-02-29T00:00")]
    [InlineData("cron(0 0 LW * ? *)", "2026-05-01T00:00", "2026-05-29T00:00")]
    [InlineData("cron(0 0 1W * ? *)", "2026-08-01T00:00", "2026-08-03T00:00")]
    [InlineData("cron(0 0 15W * ? *)", "2026-03-01T00:00", "2026-03-16T00:00")]
    [InlineData("cron(0 0 31W * ? *)", "2026-04-01T00:00", "2026-05-29T00:00")]
    [InlineData("cron(0 8 ? * MON#1 *)", "2026-03-02T08:00", "2026-04-06T08:00")]
    [InlineData("cron(0 0 29 2 ? *)", "2026-03-01T00:00", "2028-02-29T00:00")]
    [InlineData("cron(0/20 * ? * 1 *)", "2026-03-01T23:41", "2026-03-08T00:00")]
    public void The_next_time_is_calculated(string expression, string after, string next) =>
        Schedule.Parse(expression, ScheduleService.Rules).NextAfter(Utc(after), DateTimeOffset.MinValue).ShouldBe(Utc(next));

    [Theory]
    [InlineData("cron(0 0 31 2 ? *)")]
    [InlineData("cron(0 0 1 1 ? 1999)")]
    public void Some_times_never_come(string expression) =>
        Schedule.Parse(expression, ScheduleService.Rules).NextAfter(Utc("2026-03-01T00:00"), DateTimeOffset.MinValue).ShouldBeNull();

    [Fact]
    public void A_rate_counts_from_the_start()
    {
        var rate = Schedule.Parse("rate(7 minutes)", ScheduleService.Rules);
        var start = Utc("2026-03-01T00:03");

        rate.NextAfter(Utc("2026-02-01T00:00"), start).ShouldBe(start);
        rate.NextAfter(start, start).ShouldBe(start.AddMinutes(7));
        rate.NextAfter(start.AddMinutes(20), start).ShouldBe(start.AddMinutes(21));
    }

    [Fact]
    public void Once_is_once()
    {
        var once = Schedule.Parse("at(2026-03-01T12:00:30)", ScheduleService.Scheduler);
        var moment = Utc("2026-03-01T12:00").AddSeconds(30);

        once.NextAfter(moment.AddTicks(-1), DateTimeOffset.MinValue).ShouldBe(moment);
        once.NextAfter(moment, DateTimeOffset.MinValue).ShouldBeNull();
    }

    [Fact]
    public void Times_that_clocks_skip_do_not_occur_and_repeated_ones_occur_once()
    {
        var daily = Schedule.Parse("cron(30 2 * * ? *)", ScheduleService.Scheduler, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        daily.NextAfter(Utc("2026-03-28T12:00"), DateTimeOffset.MinValue).ShouldBe(Utc("2026-03-30T00:30"));
        daily.NextAfter(Utc("2026-10-24T12:00"), DateTimeOffset.MinValue).ShouldBe(Utc("2026-10-25T00:30"));
        daily.NextAfter(Utc("2026-10-25T00:30"), DateTimeOffset.MinValue).ShouldBe(Utc("2026-10-26T01:30"));
    }

    [Fact]
    public void The_next_time_is_the_one_that_a_walk_over_the_minutes_finds()
    {
        var cases = Gen.Choose(0, int.MaxValue).Select(seed => new CronCase(seed)).ToArbitrary();

        Prop.ForAll(cases, drawn => drawn.Calculated() == drawn.Walked()).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static DateTimeOffset Utc(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
