using System.Text.Json.Serialization;

namespace OrderFlow.Functions.Contracts;

/// <summary>How soon an order is handled; written as text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Priority>))]
public enum Priority
{
    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before all that is <see cref="Normal"/>.</summary>
    Expedited,
}
