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
            return RuleTargets.Read(target.AsCall());
        }
        catch (ServiceException error)
        {
            throw target.Error(error.Message, error);
        }
    }
}
