using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>An object of the language as it stands in the text.</summary>
/// <param name="Json">The object.</param>
/// <param name="Shape">What it should be.</param>
/// <param name="Language">The query language of its state.</param>
/// <param name="State">The state that it is or belongs to, or null outside of states.</param>
internal sealed record OutlineObject(JObject Json, ObjectShape Shape, QueryLanguage Language, OutlineState? State);
