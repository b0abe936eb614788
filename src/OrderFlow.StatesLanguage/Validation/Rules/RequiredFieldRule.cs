using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>An object has the fields that it cannot be without.</summary>
/// <seealso href="https://states-language.net/#toplevelfields"/>
internal sealed class RequiredFieldRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var known in outline.Objects)
        {
            Required(known, report);
            OneRequired(known, report);
        }
    }

    private static void Required(OutlineObject known, Report report)
    {
        var missing = known.Shape.Fields.Where(field => field.IsRequired && known.Json[field.Name] is null).Select(field => field.Name).ToList();
        if (missing.Count > 0)
            report.Error(known.Json, DiagnosticCode.SchemaValidationFailed,
                $"needs the field{(missing.Count > 1 ? "s" : "")} {string.Join(" and ", missing)}, which every {WithoutArticle(known.Shape)} has.",
                $"These fields are required: [{string.Join(", ", missing)}]");
    }

    private static void OneRequired(OutlineObject known, Report report)
    {
        var names = known.Shape.OneRequired
            .Where(name => known.Shape.Field(name)!.Language is null || known.Shape.Field(name)!.Language == known.Language)
            .ToList();
        if (names.Count > 0 && !known.Shape.OneRequired.Any(name => known.Json[name] is not null))
            report.Error(known.Json, DiagnosticCode.SchemaValidationFailed,
                $"needs one of the fields {string.Join(", ", names)}.", $"The field '{names[0]}' is required but was missing");
    }

    private static string WithoutArticle(ObjectShape shape) => shape.Name[(shape.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
