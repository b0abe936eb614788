using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A list that the C# builds, item by item.</summary>
internal sealed record ArrayTerm(IReadOnlyList<Term> Items, bool OfLists) : Term
{
    /// <summary>An array constructor of JSONata takes the items of an array that is computed, unless brackets say that it is one item.</summary>
    public override Code Code => Code.Array([.. Items.Select(item => OfLists && item is ComputedTerm ? item.Value.AsItem : item.Value)]);

    public override JToken Template => new JArray(Items.Select(item => item.Template));
}
