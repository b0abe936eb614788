namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>What <see cref="JsonTextReader"/> stands on.</summary>
internal enum JsonTextToken
{
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,
    FieldName,
    String,
    Number,
    True,
    False,
    Null,
    EndOfText,
}
