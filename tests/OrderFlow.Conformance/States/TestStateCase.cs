using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.States;

/// <summary>One TestState call.</summary>
internal sealed class TestStateCase(string id, string area, TestStateRequest request, TestStateExpectation expected, IMask mask) : ConformanceCase(id, area)
{
    public TestStateRequest Request => request;

    public TestStateExpectation Expected => expected;

    public IMask Mask => mask;

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException("TestState");
}
