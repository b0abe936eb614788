using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>Members whose value is one of a few.</summary>
internal static class Choices
{
    /// <returns>The value; the first choice where the call does not say.</returns>
    /// <exception cref="ServiceException">ValidationException: the value is none of the choices.</exception>
    public static string Of(ApiCall call, string member, params ReadOnlySpan<string> choices)
    {
        var value = call.OptionalText(member) ?? choices[0];
        return choices.Contains(value)
            ? value
            : throw ServiceException.Validation(
                $"1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", choices.ToArray())}]");
    }
}
