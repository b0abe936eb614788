using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>An object has no other fields than the language gives it.</summary>
/// <seealso href="https://states-language.net/#state-type-table"/>
internal sealed class KnownFieldRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var (known, property) in outline.Unknown)
        {
            if (report.IsFull || known.Shape.IsOpen)
                continue;
            var advice = Advice(known.Shape, property.Name);

            // What fields an unknown type of state has cannot be known, but which one was meant as the type.
            if (known.Shape == StateShapes.Unknown && (advice.Length == 0 || known.Json["Type"] is not null))
                continue;
            report.Error(property, DiagnosticCode.SchemaValidationFailed,
                $"is not a field of {known.Shape.Name}.{advice}", $"Field '{property.Name}' is not supported", known.Json);
        }
    }

    private static string Advice(ObjectShape shape, string name)
    {
        var suggestion = Suggestion.For(name, shape.Fields.Select(field => field.Name));
        if (suggestion.Length > 0 || !StateShapes.All.Contains(shape))
            return suggestion;
        var owners = StateShapes.All.Where(other => other.Field(name) is not null).Select(other => other.Name).ToList();
        return owners.Count == 0 ? "" : $" It is one of {string.Join(", ", owners)}.";
    }
}
