using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or a string in single quotes.</summary>
/// <param name="value">The value, a string without its escapes.</param>
/// <param name="template">The string with its escapes, in which <c>\{</c> is no placeholder; null for other values.</param>
internal sealed class LiteralArgument(JsonataValue value, string? template = null) : IntrinsicArgument
{
    /// <summary>The string as a template of <c>States.Format</c>; null when it is none.</summary>
    public FormatTemplate? Template { get; } = template is null ? null : FormatTemplate.Parse(template);

    public override IEnumerable<JsonPath> Paths => [];

    public override JsonataValue Evaluate(IPathScope scope, Random random, string function) => value;
}
