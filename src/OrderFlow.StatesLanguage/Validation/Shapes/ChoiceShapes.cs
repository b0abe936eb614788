using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>The rules of Choice states.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal static class ChoiceShapes
{
    /// <summary>What a rule compares.</summary>
    public static FieldShape Variable { get; } = Fields.Path("Variable");

    private static readonly IReadOnlyList<FieldShape> Expression =
    [
        Variable,
        .. FieldValue<ComparisonOperator>.All.Select(name => new FieldShape(name, ValueKind.Operand).InJsonPath()),
        Fields.Objects("And", () => Nested!).InJsonPath(),
        Fields.Objects("Or", () => Nested!).InJsonPath(),
        Fields.Object("Not", () => Nested!).InJsonPath(),
    ];

    /// <summary>A rule of the field <c>Choices</c>.</summary>
    public static ObjectShape Rule { get; } = new("a choice rule",
        [
            Fields.Comment,
            new FieldShape("Condition", ValueKind.Condition).InJsonata(),
            .. Expression,
            Fields.Assign,
            Fields.Output,
            Fields.Next.Required(),
        ]);

    /// <summary>A rule within <c>And</c>, <c>Or</c>, <c>Not</c>: it leads nowhere itself.</summary>
    public static ObjectShape Nested { get; } = new("a nested choice rule", [Fields.Comment, .. Expression]);
}
