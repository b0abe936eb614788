using Newtonsoft.Json.Linq;
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
        if (!Lacks(known.Json, known.Shape.Required))
            return;
        var missing = known.Shape.Required.Where(name => known.Json[name] is null).ToList();
        report.Error(known.Json, DiagnosticCode.SchemaValidationFailed,
            $"needs the field{(missing.Count > 1 ? "s" : "")} {string.Join(" and ", missing)}, which every {WithoutArticle(known.Shape)} has.",
            $"These fields are required: [{string.Join(", ", missing)}]");
    }

    private static bool Lacks(JObject json, IReadOnlyList<string> required)
    {
        for (var i = 0; i < required.Count; i++)
            if (json[required[i]] is null)
                return true;
        return false;
    }

    private static void OneRequired(OutlineObject known, Report report)
    {
        if (known.Shape.OneRequired.Count == 0 || known.Shape.OneRequired.Any(name => known.Json[name] is not null))
            return;
        var names = known.Shape.OneRequired
            .Where(name => known.Shape.Field(name)!.Language is null || known.Shape.Field(name)!.Language == known.Language)
            .ToList();
        report.Error(known.Json, DiagnosticCode.SchemaValidationFailed,
            $"needs one of the fields {string.Join(", ", names)}.", ServiceText(known.Shape, names));
    }

    private static string WithoutArticle(ObjectShape shape) => shape.Name[(shape.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string ServiceText(ObjectShape shape, List<string> names) =>
        shape.IsOpen ? $"The field '{names[0]}' is required but was missing" : $"This object should have only one of the following fields: [{string.Join(", ", names)}]";
}
