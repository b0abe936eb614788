using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Finds the name that was probably meant.</summary>
public static class Suggestion
{
    /// <summary><c> Did you mean "Publish"?</c>, or nothing when no name is near.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="candidates">The names that are.</param>
    public static string For(string name, IEnumerable<string> candidates) =>
        NearestName.Find(name, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
}
