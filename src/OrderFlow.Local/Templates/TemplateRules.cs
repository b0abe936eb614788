using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>The section Rules: what the values of parameters have to fulfil before anything is deployed.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html"/>
internal static class TemplateRules
{
    /// <exception cref="TemplateException">An assertion does not hold; the message is its description.</exception>
    public static void Assert(TemplateDocument template, TemplateScope scope)
    {
        foreach (var rule in template.Rules.Properties())
        {
            var place = $"The rule {rule.Name} of the section Rules";
            if (rule.Value is not JObject values || values["Assertions"] is not JArray assertions)
                throw scope.At(place).Error("it has no list Assertions.");
            if (values["RuleCondition"] is { } condition && !scope.Holds(condition, place))
                continue;
            foreach (var assertion in assertions)
            {
                if ((assertion as JObject)?["Assert"] is not { } claim)
                    throw scope.At(place).Error("an assertion has no Assert.");
                if (!scope.Holds(claim, place))
                    throw scope.At(place).Error(TemplateText.Scalar(assertion["AssertDescription"]) ?? $"the values of the parameters do not fulfil {claim.ToString(Newtonsoft.Json.Formatting.None)}.");
            }
        }
    }
}
