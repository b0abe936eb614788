using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OrderFlow.Tests;

namespace OrderFlow.Jsonata.Tests.PublicApi;

/// <summary>Holds the public surface to a file beside this one, so that a change of it is seen and meant.</summary>
public sealed class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed_on()
    {
        var agreed = RepositoryRoot.Combine("tests", "OrderFlow.Jsonata.Tests", "PublicApi", "OrderFlow.Jsonata.txt");
        var actual = string.Concat(Types().Select(Describe));
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(agreed, actual);

        actual.ShouldBe(File.ReadAllText(agreed), "If the change is meant, run this test with ACCEPT_PUBLIC_API=1.");
    }

    private static IEnumerable<INamedTypeSymbol> Types()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var library = MetadataReference.CreateFromFile(typeof(JsonataExpression).Assembly.Location);
        var compilation = CSharpCompilation.Create("Surface", references: references.Append(library));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        return In(assembly.GlobalNamespace).Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(In));

    private static string Describe(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.Where(parent => parent is { SpecialType: SpecialType.None }).Concat(type.Interfaces).Select(parent => parent!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        var inherits = string.Join(", ", bases);
        var members = type.GetMembers().Where(IsVisible).Select(member => $"    {member.ToDisplayString(Format)}\n").Order(StringComparer.Ordinal);
        var kind = $"{(type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed && !type.IsValueType ? "sealed " : "")}{type.ToDisplayString(Format)}";
        return $"{type.ContainingNamespace}: {kind}{(inherits.Length > 0 ? " : " + inherits : "")}\n{string.Concat(members)}\n";
    }

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && !member.Name.Contains('<', StringComparison.Ordinal)
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor } && member.ContainingType.TypeKind is TypeKind.Enum);
}
