using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>A place in the text of a definition.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record SourcePosition(int Line, int Column)
{
    internal static SourcePosition None { get; } = new(0, 0);

    // Properties, members of arrays and the root are annotated; the place of a field's value is that of the field's name.
    internal static SourcePosition Of(JToken token)
    {
        var place = token.Parent is JProperty property ? property : token;
        return place.Annotation<SourcePosition>()
            ?? (place is IJsonLineInfo info && info.HasLineInfo() ? new SourcePosition(info.LineNumber, info.LinePosition) : None);
    }
}
