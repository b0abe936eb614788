using System.Text.Json;

namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>Counts the keys that the limit of a policy is about: those of the outermost object, each once.</summary>
internal static class TopLevelKeys
{
    private const int MaximumDepth = 1000;

    /// <summary>The number of keys of a JSON object.</summary>
    public static int Count(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        return document.RootElement.EnumerateObject().Select(member => member.Name).Distinct().Count();
    }
}
