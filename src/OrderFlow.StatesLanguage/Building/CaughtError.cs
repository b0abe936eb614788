using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>What a Catch gives its handler: the error that the state failed with.</summary>
/// <param name="Error">The name of the error, such as <c>States.Timeout</c>.</param>
/// <param name="Cause">What is known about it; for a Lambda function the JSON text of its exception.</param>
/// <seealso href="https://states-language.net/#error-output"/>
public sealed record CaughtError(
    [property: JsonPropertyName("Error")] string Error,
    [property: JsonPropertyName("Cause")] string? Cause);
