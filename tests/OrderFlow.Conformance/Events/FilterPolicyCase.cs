using System.Text;
using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.FilterPolicies;

namespace OrderFlow.Conformance.Events;

/// <summary>An SNS filter policy: whether a message is delivered, or what the call that sets the policy answers.</summary>
internal sealed class FilterPolicyCase(string id, string area, string scope, JsonElement policy, JsonElement? message, string expected) : ConformanceCase(id, area)
{
    /// <summary>The operation that sets the policy: Subscribe unless said otherwise.</summary>
    public required string? Call { get; init; }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var answer = Answer();
        return Task.FromResult(answer == expected ? Verdict.Pass : Verdict.Fail("answer", expected, answer));
    }

    private string Answer()
    {
        try
        {
            var parsed = FilterPolicy.Parse(policy.GetRawText(), Enum.Parse<FilterPolicyScope>(scope), Enum.Parse<FilterPolicyCall>(Call ?? nameof(FilterPolicyCall.Subscribe)));
            if (message is not { } given)
                return "accepted";
            return parsed.Matches(Attributes(given), Body(given)) ? "true" : "false";
        }
        catch (InvalidFilterPolicyException e)
        {
            return $"error:InvalidParameter: {EventFields.FirstLine(e.Message)}";
        }
    }

    private static byte[] Body(JsonElement message) =>
        message.TryGetProperty("body", out var body) ? Encoding.UTF8.GetBytes(JsonTexts.Read(body)) : [];

    private static Dictionary<string, MessageAttributeValue> Attributes(JsonElement message) =>
        message.TryGetProperty("attributes", out var attributes)
            ? attributes.EnumerateObject().ToDictionary(
                a => a.Name,
                a => new MessageAttributeValue(
                    JsonTexts.Read(a.Value.GetProperty("DataType")),
                    a.Value.TryGetProperty("StringValue", out var value) ? JsonTexts.Read(value) : null))
            : [];
}
