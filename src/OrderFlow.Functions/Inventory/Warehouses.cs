using System.Collections.Frozen;
using OrderFlow.Functions.Contracts;

namespace OrderFlow.Functions.Inventory;

/// <summary>The warehouses of the reference system: one for each coast of the United States, one for each half of Europe.</summary>
internal sealed class Warehouses : IWarehouses
{
    private static readonly FrozenDictionary<string, string> ByLocation = new Dictionary<string, string>
    {
        [Locations.EuWest] = "Rotterdam",
        [Locations.EuEast] = "Gdansk",
        [Locations.UsWest] = "Oakland",
        [Locations.UsEast] = "Newark",
    }.ToFrozenDictionary();

    public string Serving(string location) =>
        ByLocation.GetValueOrDefault(location) ?? throw new UnservedLocationException(location);
}
