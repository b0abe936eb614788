namespace OrderFlow.Local.Templates.Sources;

/// <summary>Where the values of a template stand in its file, by JSON pointer.</summary>
internal sealed class TemplatePlaces
{
    private readonly Dictionary<string, TemplatePlace> places = [];

    public void Add(string pointer, TemplatePlace place) => places.TryAdd(pointer, place);

    /// <summary>The place of a value; of what stands around it, where the value is not in the file itself.</summary>
    public TemplatePlace Of(string pointer)
    {
        for (var at = pointer; at is not null; at = JsonPointer.Parent(at))
        {
            if (places.TryGetValue(at, out var place))
                return place;
        }

        return default;
    }
}
