using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>TimeoutSecondsPath</c> or <c>HeartbeatSecondsPath</c>.</summary>
internal sealed class TimeoutPath(JsonPath path, string field) : PathNumber(path, NumberRange.Timeout)
{
    protected override string NoNumber(string text) => $"The {field} parameter cannot be parsed as a long value: {Path} == {text}";

    protected override string OutOfRange(string text) => $"The {field} parameter references a value that is not positive: {Path} == {text}";
}
