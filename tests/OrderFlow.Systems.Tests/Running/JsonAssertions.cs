using System.Text.Json.Nodes;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>Asserts on JSON whatever the order of its members.</summary>
internal static class JsonAssertions
{
    /// <summary>Asserts that a value is the one that a text describes.</summary>
    public static void ShouldBeJson(this JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue($"{actual?.ToJsonString()} is not {expected}");
}
