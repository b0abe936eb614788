using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Members of tables that are kept and have no effect here.</summary>
internal static class RecordedMembers
{
    private static readonly string[] Structures = ["OnDemandThroughput", "SSESpecification", "StreamSpecification", "WarmThroughput"];

    /// <summary>Whether a request has one of them.</summary>
    public static bool AreIn(ApiCall call) => Structures.Append("TableClass").Any(member => call.Request[member] is not null);

    /// <summary>Those of a request, as JSON by name.</summary>
    /// <exception cref="ServiceException">SerializationException or ValidationException: one is not what it should be.</exception>
    public static Dictionary<string, string> Read(ApiCall call)
    {
        if (call.OptionalText("TableClass") is { } tableClass and not ("STANDARD" or "STANDARD_INFREQUENT_ACCESS"))
            throw ServiceException.Validation($"1 validation error detected: Value '{tableClass}' at 'tableClass' failed to satisfy constraint: Member must satisfy enum value set: [STANDARD, STANDARD_INFREQUENT_ACCESS]");
        var recorded = Structures.Where(member => call.OptionalObject(member) is not null).ToDictionary(member => member, member => call.Request[member]!.ToJsonString());
        if (call.Request["TableClass"] is { } text)
            recorded["TableClass"] = text.ToJsonString();
        if (call.Structure("SSESpecification") is { } encryption)
            recorded["SSESpecification"] = IsEnabled(encryption) ? "true" : "false";
        return recorded;
    }

    // The API and templates name it differently.
    private static bool IsEnabled(ApiCall encryption) => encryption.OptionalBool("Enabled") ?? encryption.OptionalBool("SSEEnabled") ?? false;
}
