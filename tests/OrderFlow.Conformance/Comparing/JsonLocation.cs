namespace OrderFlow.Conformance.Comparing;

/// <summary>A place in a JSON document, as the walk that compares two documents builds it.</summary>
internal sealed class JsonLocation
{
    private readonly JsonLocation? _parent;

    private JsonLocation(JsonLocation? parent, string step, bool isIndex)
    {
        _parent = parent;
        Step = step;
        IsIndex = isIndex;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The document itself.</summary>
    public static JsonLocation Root { get; } = new(null, "$", isIndex: false);

    /// <summary>Number of steps from the root.</summary>
    public int Depth { get; }

    /// <summary>The last step: a member's name, or an element's index as text.</summary>
    public string Step { get; }

    /// <summary>Whether the last step is into an array.</summary>
    public bool IsIndex { get; }

    public JsonLocation Member(string name) => new(this, name, isIndex: false);

    public JsonLocation Element(int index) => new(this, index.ToString(), isIndex: true);

    /// <summary>The steps from the root, the root not included.</summary>
    public IReadOnlyList<JsonLocation> Steps()
    {
        var steps = new JsonLocation[Depth];
        for (var at = this; at._parent is not null; at = at._parent)
            steps[at.Depth - 1] = at;
        return steps;
    }

    public override string ToString() =>
        "$" + string.Concat(Steps().Select(s => s.IsIndex ? $"[{s.Step}]" : $".{s.Step}"));
}
