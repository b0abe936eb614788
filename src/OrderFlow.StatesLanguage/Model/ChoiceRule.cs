using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>One rule of a <see cref="ChoiceState"/>.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record ChoiceRule : DefinitionPart
{
    /// <summary>The state that follows when the rule holds.</summary>
    public required string Next { get; init; }

    /// <summary>A description for people, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>JSONata: an expression between <c>{%</c> and <c>%}</c> that gives a boolean, or a boolean.</summary>
    public JToken? Condition { get; init; }

    /// <summary>JSONPath: the comparison, or several with <c>And</c>, <c>Or</c> and <c>Not</c>.</summary>
    public ChoiceExpression? Expression { get; init; }

    /// <summary>The variables to assign when the rule holds.</summary>
    public JObject? Assign { get; init; }

    /// <summary>JSONata: the template of the output when the rule holds.</summary>
    public JToken? Output { get; init; }
}
