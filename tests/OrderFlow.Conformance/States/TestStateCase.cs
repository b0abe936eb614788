using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.States;

/// <summary>One TestState call.</summary>
internal sealed class TestStateCase(string id, string area, TestStateRequest request, TestStateExpectation expected, IMask mask) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException($"TestState ({(expected.Response ?? expected.Exception)!.Value.GetRawText().Length + request.Definition.Length} {mask})");
}
