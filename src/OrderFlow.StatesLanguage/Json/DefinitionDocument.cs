using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>A text and the definition that was read from it: the model, and where each part of it stands.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6901"/>
public sealed class DefinitionDocument
{
    private DefinitionDocument(string text, JObject json, StateMachineDefinition definition)
    {
        Text = text;
        Json = json;
        Definition = definition;
    }

    /// <summary>The JSON text.</summary>
    public string Text { get; }

    /// <summary>The state machine.</summary>
    public StateMachineDefinition Definition { get; }

    internal JObject Json { get; }

    /// <summary>Reads a state machine as <see cref="DefinitionReader.Read(string)"/> does, and keeps the places.</summary>
    /// <param name="text">The JSON text.</param>
    /// <exception cref="DefinitionException">The text is no definition; the diagnostics say where and why.</exception>
    public static DefinitionDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var json = DefinitionReader.Parse(text);
        return new DefinitionDocument(text, json, DefinitionReader.Read(json, text));
    }

    /// <summary>Where a part of the definition stands: a field at its name, a member of an array at its beginning.</summary>
    /// <param name="pointer">A JSON pointer such as <c>/States/Route/Choices/0/Next</c>; empty for the definition itself.</param>
    /// <returns>The place, or <see langword="null"/> when the pointer leads nowhere.</returns>
    public SourcePosition? PlaceOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return JsonPointer.Find(Json, pointer) is { } token ? SourcePosition.Of(token) : null;
    }
}
