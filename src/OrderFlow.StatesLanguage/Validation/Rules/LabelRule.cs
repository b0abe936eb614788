using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The label of a Map state has 1 to 40 characters that may stand in an ARN, and is unique.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html#map-dist-mode-fields"/>
internal sealed class LabelRule : IRule
{
    private const int LongestLabel = 40;
    private const string Forbidden = "?*<>{}[]:;,\\|^~$#%&`\"/'";

    public void Check(Outline outline, Report report)
    {
        var labels = new HashSet<string>();
        foreach (var field in outline.Fields)
        {
            if (field.Name != "Label" || field.Text is not { } label)
                continue;
            if (label.Length is 0 or > LongestLabel)
                report.Error(field.Value, DiagnosticCode.InvalidLabelName, $"is \"{JsonKind.Cut(label)}\", {label.Length} characters; a label has 1 to {LongestLabel}.");
            else if (ForbiddenAt(label) is var at and >= 0)
                report.Error(Place.PartOf(field.Value, at..(at + 1)), DiagnosticCode.InvalidLabelName, $"is \"{label}\" with the character {Shown(label[at])}, which a label cannot have. Use letters, digits, - and _.");
            else if (!labels.Add(label))
                report.Error(field.Value, DiagnosticCode.DuplicateLabelName, $"is \"{label}\", which another Map state has already. Rename one.", $"Duplicate Label name: {label}");
        }
    }

    private static int ForbiddenAt(string label)
    {
        var at = 0;
        while (at < label.Length && !IsForbidden(label[at]))
            at++;
        return at < label.Length ? at : -1;
    }

    private static bool IsForbidden(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || Forbidden.Contains(letter, StringComparison.Ordinal);

    private static string Shown(char letter) => char.IsControl(letter) ? $"U+{(int)letter:X4}" : $"'{letter}'";
}
