using System.Net;

namespace OrderFlow.Console.Tests.Serving;

/// <summary>The streams that keep pages live.</summary>
public sealed class LiveTests
{
    private const string Stream = "/_console/live?kinds=EventAccepted,RuleMatched&pulses=1";

    [Fact]
    public async Task A_stream_tells_that_something_happened_and_what_it_touched()
    {
        await using var bed = await ConsoleBed.StartAsync();
        using var reader = await OpenAsync(bed);
        (await EventAsync(reader)).ShouldStartWith("event: open");

        await bed.PublishAsync("""{"location":"eu-west"}""");

        var told = "";
        while (!told.Contains("rule:EURule", StringComparison.Ordinal))
            told += await EventAsync(reader);
        told.ShouldContain("event: news");
        told.ShouldContain("bus:Orders");
        told.ShouldNotContain("machine:Processing", Case.Sensitive, "Only the kinds that were asked for.");
    }

    [Fact]
    public async Task The_number_of_streams_is_bounded()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var open = new List<StreamReader>();
        for (var i = 0; i < 64; i++)
        {
            open.Add(await OpenAsync(bed));
            await EventAsync(open[i]);
        }

        using var refused = await bed.Http.GetAsync(Stream, HttpCompletionOption.ResponseHeadersRead);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        open.ForEach(reader => reader.Dispose());
    }

    [Fact]
    public async Task The_endpoints_end_ends_the_streams()
    {
        await using var bed = await ConsoleBed.StartAsync();
        using var reader = await OpenAsync(bed);
        await EventAsync(reader);

        await bed.StopAsync();

        (await reader.ReadToEndAsync()).ShouldBeEmpty();
    }

    private static async Task<StreamReader> OpenAsync(ConsoleBed bed) => new(await bed.Http.GetStreamAsync(Stream));

    private static async Task<string> EventAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length == 0)
                return string.Join('\n', lines.Where(text => !text.StartsWith("retry", StringComparison.Ordinal)));
            lines.Add(line);
        }

        throw new EndOfStreamException();
    }
}
