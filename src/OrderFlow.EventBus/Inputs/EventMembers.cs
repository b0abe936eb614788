using System.Text.Json;

namespace OrderFlow.EventBus.Inputs;

/// <summary>Reads members of objects by name, also of objects with names that are no valid Unicode.</summary>
internal static class EventMembers
{
    /// <summary>The last member with a name, or nothing.</summary>
    public static IEnumerable<JsonElement> Named(JsonElement value, string name)
    {
        try
        {
            return value.TryGetProperty(name, out var member) ? [member] : [];
        }
        catch (InvalidOperationException)
        {
            return value.EnumerateObject().Where(member => NameOf(member) == name).Select(member => member.Value).TakeLast(1);
        }
    }

    /// <summary>The name, or null if it is no valid Unicode.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
