using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace OrderFlow.StatesLanguage.Tests.Translation;

internal enum Size
{
    Small,
    [JsonStringEnumMemberName("extra-large")]
    Large,
}

internal sealed record Part(string Name, int Count);

/// <summary>Values of each kind that translations meet.</summary>
internal sealed record Sample
{
    public int A { get; init; }

    public int B { get; init; }

    public double X { get; init; }

    public decimal Price { get; init; }

    public bool Flag { get; init; }

    public string Text { get; init; } = "";

    public string? Maybe { get; init; }

    public int? Number { get; init; }

    public decimal? Amount { get; init; }

    public Size Size { get; init; }

    public Size? MaybeSize { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? Until { get; init; }

    public int[] Numbers { get; init; } = [];

    public IReadOnlyList<string> Words { get; init; } = [];

    public List<Part> Parts { get; init; } = [];

    public List<List<int>> Grid { get; init; } = [];

    public Dictionary<string, int> ByName { get; init; } = [];

    public Part? Spare { get; init; }

    [JsonPropertyName("odd name")]
    public string Odd { get; init; } = "";

    [JsonProperty("newton")]
    [JsonPropertyName("newton")]
    public string Newton { get; init; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Hidden { get; init; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public int Twice => A * 2;
}
