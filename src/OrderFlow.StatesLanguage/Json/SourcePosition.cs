using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Where a token stands in the text, from 1; an annotation of properties, members of arrays and the root.</summary>
internal sealed record SourcePosition(int Line, int Column)
{
    public static SourcePosition None { get; } = new(0, 0);

    /// <summary>The place of a token: for the value of a field, that of the field's name.</summary>
    public static SourcePosition Of(JToken token)
    {
        var place = token.Parent is JProperty property ? property : token;
        return place.Annotation<SourcePosition>()
            ?? (place is IJsonLineInfo info && info.HasLineInfo() ? new SourcePosition(info.LineNumber, info.LinePosition) : None);
    }
}
