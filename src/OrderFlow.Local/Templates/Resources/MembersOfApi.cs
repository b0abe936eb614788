using System.Text.Json.Nodes;
using Newtonsoft.Json;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Reads properties that have the shape of members of the API.</summary>
internal static class MembersOfApi
{
    /// <summary>Properties as a call; numbers and booleans may be written as texts in templates.</summary>
    public static ApiCall AsCall(this ResourceProperties properties) =>
        new(JsonNode.Parse(properties.Values.ToString(Formatting.None))!.AsObject(), "", new TraceHeader(""), "", CancellationToken.None) { FromForm = true };
}
