using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Fields that say the same in different ways exclude each other.</summary>
internal sealed class ExclusiveFieldsRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var known in outline.Objects)
            foreach (var group in known.Shape.Exclusive)
            {
                if (!HasSeveral(known, group))
                    continue;
                var present = group.Where(name => known.Json[name] is not null).ToList();
                report.Error(known.Json.Property(present[^1], StringComparison.Ordinal)!, DiagnosticCode.SchemaValidationFailed,
                    $"excludes {string.Join(", ", present[..^1])}. Keep one of {string.Join(", ", present)}.",
                    $"There should only be one of the following fields: [{string.Join(", ", group)}]", known.Json);
            }
    }

    private static bool HasSeveral(OutlineObject known, IReadOnlyList<string> group)
    {
        var count = 0;
        for (var i = 0; i < group.Count; i++)
            if (known.Json[group[i]] is not null)
                count++;
        return count > 1;
    }
}
