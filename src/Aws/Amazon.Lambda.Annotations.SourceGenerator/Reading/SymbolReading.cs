using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads symbols and attributes.</summary>
internal static class SymbolReading
{
    // Types are written in full, so that no using and no name of the project can change what they mean.
    private static readonly SymbolDisplayFormat _code = SymbolDisplayFormat.FullyQualifiedFormat;

    public static string Code(this ITypeSymbol type) => type.ToDisplayString(_code);

    public static string? Name(this AttributeData attribute) => attribute.AttributeClass?.ToDisplayString();

    public static AttributeData? Attribute(this ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.Name() == name);

    public static T? Argument<T>(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : default;

    public static bool Sets(this AttributeData attribute, string name) => attribute.NamedArguments.Any(argument => argument.Key == name);

    /// <summary>The name that stands in an enum for an argument's value.</summary>
    public static string EnumName(this TypedConstant constant) =>
        constant.Type!.GetMembers().OfType<IFieldSymbol>().First(field => Equals(field.ConstantValue, constant.Value)).Name;
}
