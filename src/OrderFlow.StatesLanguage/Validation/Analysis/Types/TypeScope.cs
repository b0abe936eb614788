namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a field of a state reads from.</summary>
/// <param name="States">The type of <c>$states</c> in JSONata.</param>
/// <param name="Input">The type of <c>$</c> in JSONPath.</param>
/// <param name="Context">The type of the context object.</param>
/// <param name="Variables">The types of variables.</param>
internal sealed record TypeScope(JsonType States, JsonType Input, JsonType Context, VariableTypes Variables)
{
    /// <summary>The scope of a field in JSONata.</summary>
    /// <param name="input">The type of <c>$states.input</c>.</param>
    /// <param name="context">The type of <c>$states.context</c>.</param>
    /// <param name="variables">The types of variables.</param>
    /// <param name="further">What else <c>$states</c> has: <c>result</c> or <c>errorOutput</c>.</param>
    public static TypeScope OfJsonata(JsonType input, JsonType context, VariableTypes variables, params ReadOnlySpan<(string Name, JsonType Type)> further)
    {
        var members = new TypeMembers(2 + further.Length) { ["input"] = input, ["context"] = context };
        foreach (var (name, type) in further)
            members.Add(name, type);
        return new TypeScope(JsonType.Object(members), input, context, variables);
    }
}
