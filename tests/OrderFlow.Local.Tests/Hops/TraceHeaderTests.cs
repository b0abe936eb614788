using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Hops;

public sealed class TraceHeaderTests
{
    [Theory]
    [InlineData("1-5759e988-bd862e3fe1be46a994272795")]
    [InlineData("1-00000001-000000000000000000000001")]
    public void A_root_survives_the_way_through_a_traceparent_header(string root)
    {
        var sent = new TraceHeader(root).ToTraceParent();

        TraceHeader.ParseTraceParent(sent)!.Value.Root.ShouldBe(root);
    }

    [Theory]
    [InlineData("untraced")]
    [InlineData("1-5759e988-bd862e3fe1be46a99427279")]
    [InlineData("1-5759e988-bd862e3fe1be46a99427279g")]
    [InlineData("1-00000000-000000000000000000000000")]
    [InlineData("")]
    public void A_root_of_another_form_is_not_sent(string root) => new TraceHeader(root).ToTraceParent().ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00-5759e988bd862e3fe1be46a994272795")]
    [InlineData("00-00000000000000000000000000000000-53995c3f42cd8ad8-01")]
    public void A_malformed_traceparent_is_none(string? header) => TraceHeader.ParseTraceParent(header).ShouldBeNull();

    [Fact]
    public void The_parent_and_the_sampling_decision_are_kept() =>
        TraceHeader.ParseTraceParent("00-5759e988bd862e3fe1be46a994272795-53995c3f42cd8ad8-01").ToString()
            .ShouldBe("Root=1-5759e988-bd862e3fe1be46a994272795;Parent=53995c3f42cd8ad8;Sampled=1");
}
