using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>The variables of one scope: the machine's, a branch's or an iteration's; inner scopes see the outer ones.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VariableScope(VariableScope? outer)
{
    private Dictionary<string, JsonataValue>? values;
    private JsonataBindings? visible;
    private int version;
    private int visibleVersion = -1;

    public IEnumerable<KeyValuePair<string, JsonataValue>> Own => values ?? [];

    public void Assign(string name, JsonataValue value)
    {
        (values ??= new(StringComparer.Ordinal))[name] = value;
        version++;
    }

    /// <summary>Every variable that a state in this scope can read, kept until one of them is assigned.</summary>
    public JsonataBindings Visible()
    {
        var current = Version();
        if (visible is not null && visibleVersion == current)
            return visible;
        visible = [];
        visibleVersion = current;
        CopyTo(visible);
        return visible;
    }

    // An outer scope is not assigned to while an inner one lives, but the sum makes that no assumption.
    private int Version() => version + (outer?.Version() ?? 0);

    private void CopyTo(JsonataBindings bindings)
    {
        outer?.CopyTo(bindings);
        foreach (var (name, value) in Own)
            bindings[name] = value;
    }
}
