using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace OrderFlow.EventBus.Inputs;

/// <summary>A step of a path: a member by name, an element by index, or all of them.</summary>
internal sealed record EventPathStep(string? Name, int Index)
{
    private static readonly EventPathStep Wildcard = new(null, 0) { IsWildcard = true };

    /// <summary>Whether the step goes to all members or elements.</summary>
    public bool IsWildcard { get; private init; }

    /// <summary>Reads a step and moves behind it.</summary>
    public static bool TryRead(ref ReadOnlySpan<char> text, [NotNullWhen(true)] out EventPathStep? step)
    {
        step = text[0] switch
        {
            '.' => ReadName(ref text),
            '[' => ReadBrackets(ref text),
            _ => null,
        };
        return step is not null;
    }

    /// <summary>Where the step leads from a value.</summary>
    public IEnumerable<JsonElement> Of(JsonElement value)
    {
        if (IsWildcard)
        {
            return value.ValueKind switch
            {
                JsonValueKind.Array => value.EnumerateArray(),
                JsonValueKind.Object => value.EnumerateObject().Select(member => member.Value),
                _ => [],
            };
        }

        if (Name is not null)
            return value.ValueKind == JsonValueKind.Object ? EventMembers.Named(value, Name) : [];
        if (value.ValueKind != JsonValueKind.Array)
            return [];
        var index = Index < 0 ? value.GetArrayLength() + Index : Index;
        return index >= 0 && index < value.GetArrayLength() ? [value[index]] : [];
    }

    private static EventPathStep? ReadName(ref ReadOnlySpan<char> text)
    {
        text = text[1..];
        var end = text.IndexOfAny('.', '[');
        var name = end < 0 ? text : text[..end];
        text = text[name.Length..];
        if (name is "*")
            return Wildcard;
        return name.IsEmpty ? null : new EventPathStep(name.ToString(), 0);
    }

    private static EventPathStep? ReadBrackets(ref ReadOnlySpan<char> text)
    {
        var isQuoted = text.Length > 1 && text[1] is '\'' or '"';
        var end = isQuoted ? text[2..].IndexOf(text[1]) + 3 : text.IndexOf(']');
        if (end < 3 - (isQuoted ? 0 : 1) || end >= text.Length || text[end] != ']')
            return null;
        var content = isQuoted ? text[2..(end - 1)] : text[1..end];
        text = text[(end + 1)..];
        if (isQuoted)
            return new EventPathStep(content.ToString(), 0);
        if (content is "*")
            return Wildcard;
        return int.TryParse(content, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? new EventPathStep(null, index)
            : null;
    }
}
