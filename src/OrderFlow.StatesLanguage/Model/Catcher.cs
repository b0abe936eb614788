using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Says which state follows which errors.</summary>
/// <seealso href="https://states-language.net/#errors"/>
public sealed record Catcher : DefinitionPart
{
    /// <summary>The names of the errors; <c>States.ALL</c> stands alone, in the last catcher.</summary>
    public required IReadOnlyList<string> ErrorEquals { get; init => field = [.. value]; }

    /// <summary>The state that follows.</summary>
    public required string Next { get; init; }

    /// <summary>A description for people, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>JSONPath: where the error is put into the input. Absent means <c>$</c>, null means that it is dropped.</summary>
    public OptionalPath ResultPath { get; init; }

    /// <summary>The variables to assign; the templates may read <c>$states.errorOutput</c>.</summary>
    public JObject? Assign { get; init; }

    /// <summary>JSONata: the template of the input of the next state; it may read <c>$states.errorOutput</c>.</summary>
    public JToken? Output { get; init; }
}
