using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Cases;

/// <summary>One element of a file of cases, with readers for its fields that insist on their types.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Index">Position in the file's array, from 0.</param>
/// <param name="Body">The case as it stands in the file.</param>
internal sealed record CaseSource(string File, int Index, JsonElement Body)
{
    /// <summary>File and index, as errors name the case.</summary>
    public string Place => $"{File}[{Index}]";

    /// <summary>The case's unique name.</summary>
    public string Id => RequiredText("id");

    /// <summary>The file's name without its extension.</summary>
    public string FileName => Path.GetFileNameWithoutExtension(File);

    public bool Has(string field) => Body.TryGetProperty(field, out _);

    public JsonElement? Optional(string field) =>
        Body.TryGetProperty(field, out var value) ? value : null;

    public JsonElement Required(string field) =>
        Optional(field) ?? throw Malformed($"the field \"{field}\" is missing");

    public JsonElement Required(string field, JsonValueKind kind) => Checked(field, Required(field), kind);

    public JsonElement? Optional(string field, JsonValueKind kind) =>
        Optional(field) is { } value ? Checked(field, value, kind) : null;

    public string RequiredText(string field) => JsonTexts.Read(Required(field, JsonValueKind.String));

    public string? OptionalText(string field) =>
        Optional(field, JsonValueKind.String) is { } value ? JsonTexts.Read(value) : null;

    public bool RequiredFlag(string field) => Flag(field, Required(field));

    public bool OptionalFlag(string field) => Optional(field) is { } value && Flag(field, value);

    public IReadOnlyList<string> RequiredTexts(string field)
    {
        var texts = new List<string>();
        foreach (var item in Required(field, JsonValueKind.Array).EnumerateArray())
            texts.Add(JsonTexts.Read(Checked(field, item, JsonValueKind.String)));
        return texts;
    }

    /// <summary>Refuses fields that the format does not have: what they mean would silently go unchecked.</summary>
    public void AllowOnly(params ReadOnlySpan<string> fields)
    {
        foreach (var property in Body.EnumerateObject())
        {
            if (!fields.Contains(property.Name))
                throw Malformed($"the field \"{property.Name}\" is unknown");
        }
    }

    public CaseFormatException Malformed(string reason) => new(Place, reason);

    private bool Flag(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Malformed($"the field \"{field}\" is neither true nor false"),
    };

    private JsonElement Checked(string field, JsonElement value, JsonValueKind kind) =>
        value.ValueKind == kind ? value : throw Malformed($"the field \"{field}\" is {value.ValueKind}, not {kind}");
}
