using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>What a Lambda function of a case does.</summary>
/// <param name="Delay">How long it takes.</param>
/// <param name="Answer">Its result as JSON, from its payload as JSON.</param>
/// <param name="Error">The name of the error that it raises.</param>
/// <param name="Message">The message of that error.</param>
internal sealed record FunctionBehaviour(TimeSpan Delay, Func<string, string>? Answer, string? Error = null, string? Message = null)
{
    /// <summary>The functions of a case, by name.</summary>
    public static IReadOnlyDictionary<string, FunctionBehaviour> ReadAll(CaseSource source) =>
        (source.Optional("functions", JsonValueKind.Object) is { } functions ? functions.EnumerateObject() : default)
            .ToDictionary(function => function.Name, function => Read(source, function.Value));

    private static FunctionBehaviour Read(CaseSource source, JsonElement function)
    {
        var fields = new CaseSource(source.File, source.Index, function);
        var behaviour = fields.RequiredText("behaviour");
        switch (behaviour)
        {
            case "echo":
                fields.AllowOnly("behaviour");
                return new(TimeSpan.Zero, payload => payload);
            case "return":
                fields.AllowOnly("behaviour", "value");
                var value = fields.Required("value").GetRawText();
                return new(TimeSpan.Zero, _ => value);
            case "raise":
                fields.AllowOnly("behaviour", "error", "message");
                return new(TimeSpan.Zero, null, fields.RequiredText("error"), fields.RequiredText("message"));
            case "sleep":
                fields.AllowOnly("behaviour", "seconds", "then");
                if (fields.RequiredText("then") != "echo")
                    throw source.Malformed("a function sleeps, then echoes");
                return new(TimeSpan.FromSeconds(fields.Required("seconds", JsonValueKind.Number).GetDouble()), payload => payload);
            case "return_repeated":
                fields.AllowOnly("behaviour", "character", "count");
                var text = new string(fields.RequiredText("character")[0], fields.Required("count", JsonValueKind.Number).GetInt32());
                return new(TimeSpan.Zero, _ => JsonTexts.Quote(text));
            case "prefix":
                fields.AllowOnly("behaviour", "prefix");
                var prefix = fields.RequiredText("prefix");
                return new(TimeSpan.Zero, payload => JsonTexts.Quote(prefix + AsText(payload)));
            default:
                throw source.Malformed($"the behaviour \"{behaviour}\" is unknown");
        }
    }

    private static string AsText(string payload)
    {
        var json = JsonTexts.Parse(payload);
        return json.ValueKind == JsonValueKind.String ? JsonTexts.Read(json) : payload;
    }
}
