using System.Globalization;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A variable's name is an identifier of Unicode with at most 80 characters, and not <c>states</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
internal sealed class VariableNameRule : IRule
{
    private const int LongestName = 80;
    private const string Reserved = "states";

    public void Check(Outline outline, Report report)
    {
        foreach (var (field, name) in AssignedVariables.In(outline))
            if (name == Reserved)
                report.Error(field, DiagnosticCode.ReservedVariableName, $"assigns \"{name}\", which is reserved for $states. Rename it.", "Cannot assign to reserved variable '$states'.");
            else if (Problem(name) is { } problem)
                report.Error(field, DiagnosticCode.InvalidVariableName, $"assigns \"{JsonKind.Cut(name)}\", {problem}.",
                    $"Invalid variable name '{name}': the variable name contains invalid characters.");
    }

    private static string? Problem(string name)
    {
        if (name.StartsWith('$'))
            return "but variables are assigned without the $";
        if (name.EnumerateRunes().Count() is 0 or > LongestName)
            return $"but a variable's name has 1 to {LongestName} characters";
        if (!IsLetter(CharUnicodeInfo.GetUnicodeCategory(name, 0)) && name[0] != '_')
            return "but a variable's name begins with a letter";
        return name.All(letter => letter == '_' || char.IsSurrogate(letter) || IsPart(char.GetUnicodeCategory(letter)))
            ? null
            : "but a variable's name has only letters, digits and _";
    }

    private static bool IsLetter(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) => IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
