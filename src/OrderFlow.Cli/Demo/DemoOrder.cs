using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrderFlow.Cli.Demo;

/// <summary>An order of the workshop, as its Event Generator sends it.</summary>
internal sealed record DemoOrder(
    [property: JsonPropertyName("category")] string Category,
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("location")] string Location)
{
    /// <summary>The orders of the workshop, in its order.</summary>
    public static IReadOnlyList<DemoOrder> Workshop { get; } =
    [
        new("office-supplies", 300, "eu-west"),
        new("tech-supplies", 3000, "eu-east"),
        new("office-supplies", 1200, "eu-west"),
        new("lab-supplies", 415, "us-east"),
    ];

    /// <summary>Whether OrderProcessing takes it: EUOrdersRule is for the EU.</summary>
    [JsonIgnore]
    public bool FromEU => Location.StartsWith("eu-", StringComparison.Ordinal);

    /// <summary>Whether OrderProcessing plans it before others.</summary>
    [JsonIgnore]
    public bool Expedited => Value >= 1_000;

    /// <summary>The detail of its "Order Notification" event.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    public override string ToString() => $"{Category} {Value} {Location}";
}
