using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>An object with at least one expression in it.</summary>
internal sealed class ObjectTemplate(KeyValuePair<string, Template>[] members) : Template
{
    public override JsonataValue Evaluate(Evaluation evaluation)
    {
        var builder = new JsonataObjectBuilder();
        foreach (var (name, member) in members)
            builder.Set(name, member.Evaluate(evaluation));
        return builder.Build();
    }
}
