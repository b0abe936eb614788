using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A value that JSONata computes while the workflow runs.</summary>
internal sealed record ComputedTerm(Code Source, Presence Known = Presence.Always) : Term
{
    public override Presence Presence => Known;

    public override Code Code => Source;

    public override Code Value => Known == Presence.MaybeAbsent
        ? Source.IsShort
            ? Code.Conditional(Code.Call("exists", Source), Source, Code.Null)
            : Code.Let("it", Source, Code.Conditional(Code.Call("exists", Code.Variable("it")), Code.Variable("it"), Code.Null))
        : Source;

    public override JToken Template => Expression(Value);
}
