using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Events;

/// <summary>What a target is given: a document, a text, nothing, or the error that refuses the target.</summary>
internal sealed record InputExpectation(string Kind, JsonElement? Document, string? Text)
{
    public const string Json = "json";
    public const string JsonShape = "json-shape";
    public const string PlainText = "text";
    public const string Dropped = "dropped";
    public const string Error = "error";

    /// <exception cref="CaseFormatException">No outcome is given, or one that is not known.</exception>
    public static InputExpectation Read(CaseSource source)
    {
        if (source.OptionalText("error") is { } error)
        {
            return source.Has("output_kind")
                ? throw source.Malformed("both \"error\" and \"output_kind\" are given")
                : new(Error, null, error);
        }

        var kind = source.RequiredText("output_kind");
        return kind switch
        {
            Json or JsonShape => new(kind, source.Required("output"), null),
            PlainText => new(kind, null, source.RequiredText("output")),
            Dropped when source.Optional("output") is null or { ValueKind: JsonValueKind.Null } => new(kind, null, null),
            Dropped => throw source.Malformed("what is dropped has no \"output\""),
            _ => throw source.Malformed($"\"output_kind\" is \"{kind}\""),
        };
    }

    public override string ToString() => Kind switch
    {
        Dropped => "nothing delivered",
        Error => $"error: {Text}",
        _ => Text ?? Document!.Value.GetRawText(),
    };

    /// <summary>Whether <paramref name="actual"/> is the document, its masked parts aside.</summary>
    public IReadOnlyList<Difference> Compare(JsonElement actual) =>
        JsonComparer.Compare(Document!.Value, actual, new RecordingMask([]));
}
