namespace OrderFlow.Jsonata.Functions;

/// <summary>A match by a function of the expression.</summary>
/// <seealso href="https://docs.jsonata.org/regex#custom-matchers"/>
internal sealed class FunctionMatch(JsonataValue result, string text) : MatchFound
{
    private readonly JsonataArray _groups = result["groups"].IsArray ? result["groups"].AsArray() : JsonataArray.Empty;

    public override ReadOnlySpan<char> Text => text;

    public override int GroupCount => _groups.Count;

    public override ReadOnlySpan<char> Group(int index) => _groups[index].IsString ? _groups[index].AsString() : "";

    public override JsonataArray Groups() => _groups;

    public override JsonataValue AsObject() => result;
}
