namespace OrderFlow.Local.Templates.Sources;

/// <summary>Where the values of a template stand in its file, by JSON pointer.</summary>
internal sealed class TemplatePlaces
{
    private readonly Dictionary<string, TemplatePlace> places = [];
    private readonly Dictionary<string, TemplatePlace> blocks = [];

    public void Add(string pointer, TemplatePlace place) => places.TryAdd(pointer, place);

    /// <summary>Remembers where the first character of a text of several lines stands; the further lines begin in its column.</summary>
    public void AddBlock(string pointer, TemplatePlace first) => blocks.TryAdd(pointer, first);

    /// <summary>The place in the file of a place in a text of several lines; null where the text is not written so.</summary>
    public TemplatePlace? WithinBlock(string pointer, TemplatePlace inText) =>
        blocks.TryGetValue(pointer, out var first) ? inText.In(first) : null;

    /// <summary>The pointer of the last value that begins at a place or before it.</summary>
    public string PointerAt(TemplatePlace place) => places
        .Where(pair => pair.Value.Line < place.Line || (pair.Value.Line == place.Line && pair.Value.Column <= place.Column))
        .LastOrDefault().Key ?? "";

    /// <summary>The place of a value; of what stands around it, where the value is not in the file itself.</summary>
    public TemplatePlace Of(string pointer)
    {
        for (var at = pointer; at is not null; at = JsonPointer.Parent(at))
        {
            if (places.TryGetValue(at, out var place))
                return place;
        }

        return TemplatePlace.None;
    }
}
