using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A name that the deployment puts into the definition: the one place where "${" is meant.</summary>
internal sealed record SubstitutionTerm(Substitution Substitution) : Term
{
    public override Code Code => new($"\"{Substitution.Text}\"", Precedence.Primary, 1);

    public override JToken Template => Substitution.Text;
}
