namespace OrderFlow.Functions.Inventory;

/// <summary>No warehouse serves the location of an order.</summary>
/// <param name="location">The location.</param>
public sealed class UnservedLocationException(string location)
    : Exception($"No warehouse serves \"{location}\".")
{
    /// <summary>The location that is not served.</summary>
    public string Location { get; } = location;
}
