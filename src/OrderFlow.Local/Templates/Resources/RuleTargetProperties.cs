using System.Text.Json.Nodes;
using Newtonsoft.Json;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Reads the targets of a rule in a template; they have the shape of the API's.</summary>
internal static class RuleTargetProperties
{
    public static IReadOnlyList<RuleTarget> Read(IEnumerable<ResourceProperties> targets) => [.. targets.Select(Read)];

    private static RuleTarget Read(ResourceProperties target)
    {
        try
        {
            var members = JsonNode.Parse(target.Values.ToString(Formatting.None))!.AsObject();
            // Numbers may be written as texts in templates.
            return RuleTargets.Read(new ApiCall(members, "", new TraceHeader(""), "", CancellationToken.None) { FromForm = true });
        }
        catch (ServiceException error)
        {
            throw target.Error(error.Message, error);
        }
    }
}
