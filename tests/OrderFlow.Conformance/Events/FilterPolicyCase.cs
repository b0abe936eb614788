using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.Events;

/// <summary>An SNS filter policy: whether a message is delivered, or what the call that sets the policy answers.</summary>
internal sealed class FilterPolicyCase(string id, string area, string scope, JsonElement policy, JsonElement? message, string expected) : ConformanceCase(id, area)
{
    public string Scope => scope;

    public JsonElement Policy => policy;

    /// <summary>The message's attributes or body; null where only the policy is checked.</summary>
    public JsonElement? Message => message;

    public string Expected => expected;

    /// <summary>The operation that sets the policy: Subscribe unless said otherwise.</summary>
    public required string? Call { get; init; }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException("SNS filter policies");
}
