using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Console.Serving;

/// <summary>A form that was sent.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="Page">The page that its answer is.</param>
internal sealed record FormRequest(IFormCollection Form, PageRequest Page)
{
    /// <summary>A field, or an empty text.</summary>
    public string Text(string name) => Form.TryGetValue(name, out var values) ? values[0] ?? "" : "";

    /// <summary>A field, or null when it is empty or missing.</summary>
    public string? OptionalText(string name) => Text(name) is { Length: > 0 } text ? text : null;
}
