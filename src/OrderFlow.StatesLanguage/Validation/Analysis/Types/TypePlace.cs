using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What types show to be wrong. Where it stands is looked for once it is reported: what is found in one round may be gone in the next.</summary>
/// <param name="Token">The string that is an expression, or the field that has a path.</param>
/// <param name="Construct">The construct of the expression.</param>
/// <param name="Path">The path.</param>
/// <param name="Step">Which step of it, from 0.</param>
internal readonly record struct TypePlace(JToken Token, JsonataSyntax? Construct = null, JsonPath? Path = null, int Step = 0)
{
    public Place Find(DefinitionAnalysis analysis)
    {
        if (Construct is not null)
            return analysis.Find(Token)!.PlaceOf(Construct);
        return Path is null ? Token : Place.PartOf(((JProperty)Token).Value, Path.SpanOf(Step));
    }
}
