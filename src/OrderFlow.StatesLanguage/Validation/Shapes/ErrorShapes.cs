using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>What is done about errors.</summary>
/// <seealso href="https://states-language.net/#errors"/>
internal static class ErrorShapes
{
    // 366 days.
    private const decimal LongestDelay = 31_622_400;

    private static readonly FieldShape ErrorEquals = new FieldShape("ErrorEquals", ValueKind.Texts).Required();

    public static ObjectShape Retrier { get; } = new("a retrier",
        ErrorEquals,
        Fields.Comment,
        Fields.Integer("IntervalSeconds", 1, Fields.LongestSeconds),
        Fields.Integer("MaxAttempts", 0, Fields.LongestSeconds),
        new FieldShape("BackoffRate", ValueKind.Number) { Minimum = 1 },
        Fields.Integer("MaxDelaySeconds", 1, LongestDelay),
        Fields.OneOf<JitterStrategy>("JitterStrategy"));

    public static ObjectShape Catcher { get; } = new("a catcher",
        ErrorEquals,
        Fields.Comment,
        Fields.ResultPath,
        Fields.Assign,
        Fields.Output,
        Fields.Next.Required());
}
