namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>An object of the language: its fields, and which of them exclude each other.</summary>
/// <param name="Name">What a message calls it, with its article: <c>a Task state</c>.</param>
/// <param name="Fields">The fields, in the order in which they are written.</param>
internal sealed record ObjectShape(string Name, params IReadOnlyList<FieldShape> Fields)
{
    private readonly Dictionary<string, FieldShape> byName = Fields.ToDictionary(field => field.Name);

    /// <summary>The names of the fields that must be there.</summary>
    public IReadOnlyList<string> Required { get; } = [.. Fields.Where(field => field.IsRequired).Select(field => field.Name)];

    /// <summary>Groups of fields of which at most one may be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Exclusive { get; init; } = [];

    /// <summary>Fields of which one must be there, or empty.</summary>
    public IReadOnlyList<string> OneRequired { get; init; } = [];

    /// <summary>Whether the service passes over fields that it does not know.</summary>
    public bool IsOpen { get; init; }

    public FieldShape? Field(string name) => byName.GetValueOrDefault(name);
}
