using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

/// <summary>A definition that was made wrong at a place.</summary>
internal sealed record Wrong(JObject Definition, string Place)
{
    /// <summary>An error stands at the place and names the state and the field.</summary>
    public void ShouldBeReported(string field, bool atParent = false, string? pointer = null, string? code = null, string? mention = null)
    {
        var text = Definition.ToString(Formatting.None);
        var errors = Definitions.Errors(text);
        var expected = pointer ?? (atParent ? Place[..(Place.LastIndexOf('/') + 1)] + field : Place);
        errors.ShouldContain(
            error => IsAt(error, expected) && error.Message.Contains(WholeStates.Name) && error.Message.Contains(field) && (code == null || error.Code == code)
                && (mention == null || error.Message.Contains(mention)),
            $"at {expected} naming {field} {mention}\n{string.Join('\n', errors)}\n{text}");
    }

    // A list is wrong where its member is.
    private static bool IsAt(Diagnostic error, string place) => error.Pointer == place || error.Pointer.StartsWith(place + "/", StringComparison.Ordinal);
}
