namespace OrderFlow.Local.Templates;

/// <summary>Parameters of a template have neither a default nor a value that was passed.</summary>
/// <param name="names">The parameters, in the template's order.</param>
public sealed class MissingParametersException(IReadOnlyList<string> names) : TemplateException(
    names.Count == 1
        ? $"The parameter {names[0]} has no default, so a value must be passed for it."
        : $"The parameters {string.Join(", ", names.SkipLast(1))} and {names[^1]} have no default, so a value must be passed for each.")
{
    /// <summary>The parameters, in the template's order.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
