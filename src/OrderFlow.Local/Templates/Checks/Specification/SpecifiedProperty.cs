namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>A property of a resource or structure.</summary>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Type">What it may be.</param>
internal sealed record SpecifiedProperty(bool IsRequired, SpecifiedType Type);
