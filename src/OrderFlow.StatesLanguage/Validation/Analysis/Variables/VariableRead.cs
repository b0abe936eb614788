using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>A place that reads a variable.</summary>
/// <param name="Name">The variable's name, without the dollar sign.</param>
/// <param name="Place">The token that reads it.</param>
/// <param name="IsTested">Whether it is asked there whether the variable is assigned, so that reading it does no harm.</param>
internal sealed record VariableRead(string Name, JToken Place, bool IsTested);
