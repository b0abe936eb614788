using Newtonsoft.Json;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>A definition that is written in YAML, as SAM takes it: the same definition in JSON, and where each part of it stands.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-statemachines.html"/>
public sealed class YamlDefinition
{
    private readonly TemplateSource source;

    private YamlDefinition(TemplateSource source)
    {
        this.source = source;
        Json = source.Root.ToString(Formatting.Indented);
    }

    /// <summary>The definition in JSON.</summary>
    public string Json { get; }

    /// <summary>Reads a definition.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="path">What errors call the file.</param>
    /// <exception cref="TemplateException">The text is no YAML mapping; the message has the place.</exception>
    public static YamlDefinition Read(string text, string path) => new(TemplateSource.Parse(text, path));

    /// <summary>Where a part of the definition stands in the YAML text, from 1.</summary>
    /// <param name="pointer">Its JSON pointer (RFC 6901).</param>
    public (int Line, int Column) PlaceOf(string pointer) => source.Places.Of(pointer) is var place ? (place.Line, place.Column) : default;
}
