using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.StateTesting.Requests;

/// <summary>The values in a request, parsed.</summary>
/// <param name="Input">The input.</param>
/// <param name="Variables">The variables.</param>
/// <param name="Context">The context object; undefined where none is given.</param>
internal sealed record RequestValues(JsonataValue Input, JsonataObject Variables, JsonataValue Context)
{
    /// <exception cref="StateTestException">A text is no JSON, or JSON of the wrong kind.</exception>
    public static RequestValues Parse(StateTestRequest request) => new(ParseInput(request.Input), ParseVariables(request.Variables), ParseContext(request.Context));

    private static JsonataValue ParseInput(string? text)
    {
        try
        {
            return text is null ? JsonataObject.Empty : JsonataJson.Parse(text);
        }
        catch (JsonataJsonException error)
        {
            throw StateTestException.InvalidInput($"Invalid State Machine Execution Input: '{error.Message}'", error);
        }
    }

    private static JsonataObject ParseVariables(string? text) => text is null ? JsonataObject.Empty : ParseObject(text, "Invalid variables");

    private static JsonataValue ParseContext(string? text) => text is null ? JsonataValue.Undefined : ParseObject(text, "Invalid Context object provided");

    private static JsonataObject ParseObject(string text, string subject)
    {
        try
        {
            return JsonataJson.Parse(text) is { IsObject: true } value
                ? value.AsObject()
                : throw StateTestException.Validation($"{subject}: it must be a JSON object.");
        }
        catch (JsonataJsonException error)
        {
            throw StateTestException.Validation($"{subject}: {error.Message}", error);
        }
    }
}
