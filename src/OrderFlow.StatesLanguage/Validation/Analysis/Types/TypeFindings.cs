using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Gathers what types show to be wrong in a state, each place and read once.</summary>
internal sealed class TypeFindings
{
    private List<TypeFinding>? found;
    private HashSet<(JToken Place, string Read)>? told;

    /// <summary>Nothing found.</summary>
    public static TypeFindings None { get; } = new();

    public IReadOnlyList<TypeFinding> All => found ?? [];

    /// <summary>A member or an item is read that a value of the type never has.</summary>
    /// <param name="place">What reads it.</param>
    /// <param name="read">What is read, as it is written.</param>
    /// <param name="name">The name or the position that there is not.</param>
    /// <param name="from">The type that it is read from.</param>
    /// <param name="source">The text of what it is read from; empty for what a filter goes through.</param>
    public void NeverPresent(TypePlace place, string read, string name, JsonType from, string source)
    {
        // The value of a string is an expression, a field a path.
        var inJsonata = place.Token is JValue;
        Add(place, read, DiagnosticCode.FieldNeverPresent, name,
            $"reads {read}, which is never there: {TypeText.ShapeOf(from, source.Length == 0 ? "what is filtered" : source, inJsonata)}.{Hint(name, from, source)} "
            + (inJsonata ? "The expression gives nothing for it, which fails the state where a value is needed." : "The state fails."));
    }

    /// <summary>Two values are compared whose types have nothing in common.</summary>
    /// <param name="place">What compares them.</param>
    /// <param name="comparison">The comparison as it is written.</param>
    /// <param name="left">The one type.</param>
    /// <param name="right">The other type.</param>
    /// <param name="isOrder">Whether they are put in an order, which fails, instead of tested for being equal.</param>
    public void NeverEqual(TypePlace place, string comparison, JsonType left, JsonType right, bool isOrder) =>
        Add(place, comparison, DiagnosticCode.TypesNeverEqual, "",
            $"compares {TypeText.KindsOf(left)} with {TypeText.KindsOf(right)} in {comparison}, which {(isOrder ? "fails the state" : "never holds")}. "
            + "Compare values of one type, or convert one of them.");

    private static string Hint(string name, JsonType from, string source) =>
        name == "Task" && source is "$$" or "$states.context" ? " Only tasks have a token." : Suggestion.For(name, TypeSteps.Element(from).Members.Names);

    private void Add(TypePlace place, string read, string code, string name, string message)
    {
        told ??= [];
        found ??= [];
        if (told.Add((place.Token, read)))
            found.Add(new TypeFinding(place, code, name, message));
    }
}
