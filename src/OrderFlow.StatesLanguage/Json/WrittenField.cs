using Newtonsoft.Json;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>A field that is to be written: objects are written when all of their fields are known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, or what <paramref name="Write"/> makes it of.</param>
/// <param name="Write">Writes the value.</param>
internal readonly record struct WrittenField(string Name, object? Value, Action<JsonTextWriter, object?> Write);
