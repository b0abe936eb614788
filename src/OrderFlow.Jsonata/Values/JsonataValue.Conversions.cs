using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata;

/// <content>Values of .NET and documents of other libraries that convert themselves.</content>
public readonly partial struct JsonataValue
{
    // To divide by it takes the zeros at the end away.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>A number: the nearest double; digits that it loses are kept for output, zeros at the end are not.</summary>
    public static implicit operator JsonataValue(decimal value) => JsonNumber.Read((value / One).ToString(CultureInfo.InvariantCulture));

    /// <summary>A token of Newtonsoft.Json, copied; <see cref="Null"/> for a null reference.</summary>
    public static implicit operator JsonataValue(JToken? value) => JsonataConversion.FromToken(value);

    /// <summary>An element of System.Text.Json, copied.</summary>
    public static implicit operator JsonataValue(JsonElement value) => JsonataConversion.FromElement(value);

    /// <summary>A node of System.Text.Json, copied; <see cref="Null"/> for a null reference.</summary>
    public static implicit operator JsonataValue(JsonNode? value) => JsonataConversion.FromNode(value);
}
