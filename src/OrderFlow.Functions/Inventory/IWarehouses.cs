namespace OrderFlow.Functions.Inventory;

/// <summary>The warehouses that orders are served from.</summary>
public interface IWarehouses
{
    /// <summary>The warehouse that serves a location.</summary>
    /// <param name="location">One of <see cref="Contracts.Locations"/>.</param>
    /// <returns>The warehouse's name.</returns>
    /// <exception cref="UnservedLocationException">No warehouse serves the location.</exception>
    string Serving(string location);
}
