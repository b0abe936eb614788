using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>Every placeholder of a definition has a value in DefinitionSubstitutions, and every value there has a placeholder.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html#cfn-stepfunctions-statemachine-definitionsubstitutions"/>
internal sealed partial class SubstitutionCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var machine in template.Machines)
        {
            var used = Placeholders(machine.Unsubstituted).ToList();
            var defined = machine.Substitutions.Properties().Select(property => property.Name).ToList();
            foreach (var name in defined.Except(used))
            {
                findings.Warning(TemplateDiagnosticCode.UnusedSubstitution, machine.Resource.PointerTo("DefinitionSubstitutions", name),
                    $"The definition of {machine} has no ${{{name}}}.{Suggestion.For(name, used.Except(defined))} Take the substitution out.");
            }

            foreach (var name in used.Except(defined))
            {
                findings.Error(TemplateDiagnosticCode.UndefinedSubstitution, PlaceOf(machine, name),
                    $"Nothing replaces ${{{name}}} in the definition of {machine}.{Suggestion.For(name, defined)} Give DefinitionSubstitutions a value for it.");
            }
        }
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Distinct();

    private static DefinitionPlace PlaceOf(CheckedMachine machine, string name)
    {
        // Fn::Sub makes ${Name} of ${!Name}.
        var literal = $"${{{name}}}";
        var offset = machine.Source.Text is not { } text ? -1
            : text.IndexOf(literal, StringComparison.Ordinal) is var plain and >= 0 ? plain
            : text.IndexOf($"${{!{name}}}", StringComparison.Ordinal);
        if (offset >= 0)
            return machine.Source.PlaceAt(offset);
        var holder = (machine.Resource.Properties["Definition"] as JObject)?.Descendants().OfType<JValue>()
            .FirstOrDefault(value => value.Value is string held && held.Contains(literal, StringComparison.Ordinal));
        return machine.Source.PlaceOf(holder is null ? "" : JsonPointer.Of(holder)[JsonPointer.Of(machine.Resource.Properties["Definition"]!).Length..]);
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z0-9_.:-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
