using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.Events;

/// <summary>What a rule's target is given for an event.</summary>
internal sealed class InputCase(string id, string area, JsonElement target, InputExpectation expected) : ConformanceCase(id, area)
{
    public JsonElement Target => target;

    public InputExpectation Expected => expected;

    /// <summary>The event; null for the event that a schedule makes.</summary>
    public required JsonElement? Event { get; init; }

    /// <summary>Values of the predefined placeholders.</summary>
    public required JsonElement? Variables { get; init; }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException("target inputs");
}
