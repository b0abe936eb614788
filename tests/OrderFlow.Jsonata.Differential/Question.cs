using System.Text;

namespace OrderFlow.Jsonata.Differential;

/// <summary>What both implementations are asked.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Input">The input document; undefined when there is none.</param>
/// <param name="Bindings">An object whose members are variables, or undefined.</param>
internal sealed record Question(string Expression, JsonataValue Input, JsonataValue Bindings)
{
    /// <summary>The question as one line of JSON: <c>{ "expr", "input"?, "bindings"? }</c>.</summary>
    public string ToJson()
    {
        JsonataValue members = new JsonataObjectBuilder().Set("expr", Expression).Set("input", Input).Set("bindings", Bindings).Build();
        return members.ToJson();
    }

    /// <summary>Reads one line of JSON. The members of the recorded cases do as well: <c>data</c> for <c>input</c>.</summary>
    public static Question Read(string line)
    {
        var members = JsonataJson.Parse(line);
        var input = members["input"];
        return new(members["expr"].AsString(), input.IsUndefined ? members["data"] : input, members["bindings"]);
    }

    /// <summary>The question for a reader.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Expression);
        if (!Input.IsUndefined)
            text.Append("\n      input     ").Append(Input.ToJson());
        if (!Bindings.IsUndefined)
            text.Append("\n      bindings  ").Append(Bindings.ToJson());
        return text.ToString();
    }
}
