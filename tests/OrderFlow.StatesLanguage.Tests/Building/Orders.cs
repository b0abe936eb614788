using System.Text.Json.Serialization;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Tests.Building;

/// <summary>A small order system for the workflows of these tests.</summary>
internal static class Resources
{
    public static readonly TemplateResource Orders = new("OrdersBus");
    public static readonly TemplateResource Inventory = new("InventoryFunction");
    public static readonly TemplateResource Alerts = new("AlertsTopic");
    public static readonly TemplateResource Backlog = new("BacklogQueue");
}

internal enum Priority
{
    Normal,
    High,
}

internal sealed record Line(string Article, int Quantity, decimal Price);

internal sealed record Order(string Category, decimal Value, string Location, string? Note = null, IReadOnlyList<Line>? Lines = null);

internal sealed class Event<T>
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("detail-type")]
    public string DetailType { get; set; } = "";

    public T Detail { get; set; } = default!;
}

internal sealed record Received(string EventId, Order Order);

internal sealed record Planned(Received Received, Priority Priority);
