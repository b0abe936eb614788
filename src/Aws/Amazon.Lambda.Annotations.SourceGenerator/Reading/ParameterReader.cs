using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads the parameters of a method.</summary>
internal static class ParameterReader
{
    private static readonly (string Attribute, ParameterSource Source)[] _sources =
    [
        (AttributeNames.FromServices, ParameterSource.Services),
        (AttributeNames.FromQuery, ParameterSource.Query),
        (AttributeNames.FromHeader, ParameterSource.Header),
        (AttributeNames.FromBody, ParameterSource.Body),
        (AttributeNames.FromRoute, ParameterSource.Route),
    ];

    public static IEnumerable<ParameterModel> Read(IMethodSymbol method, ApiKind api)
    {
        var placeholders = EventReader.Placeholders(method);
        return method.Parameters.Select(parameter => Read(parameter, api, placeholders));
    }

    private static ParameterModel Read(IParameterSymbol parameter, ApiKind api, ISet<string> placeholders)
    {
        var (attribute, source) = _sources
            .Select(known => (Attribute: parameter.Attribute(known.Attribute), known.Source))
            .FirstOrDefault(known => known.Attribute is not null);
        if (parameter.Type.ToDisplayString() == "Amazon.Lambda.Core.ILambdaContext")
            source = ParameterSource.Context;
        else if (attribute is null)
            source = Unmarked(parameter, api, placeholders);

        return new(parameter.Name, parameter.Type.Code(), source, attribute?.Argument<string>("Name") ?? parameter.Name, ItemType(parameter.Type));
    }

    private static ParameterSource Unmarked(IParameterSymbol parameter, ApiKind api, ISet<string> placeholders)
    {
        if (api == ApiKind.None || IsRequest(parameter.Type))
            return ParameterSource.Event;
        return placeholders.Contains(parameter.Name) ? ParameterSource.Route : ParameterSource.Unbound;
    }

    private static bool IsRequest(ITypeSymbol type) => type.ToDisplayString()
        is "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest" or "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest";

    private static string? ItemType(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } generic
            && (generic.SpecialType == SpecialType.System_Collections_IEnumerable
                || generic.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable))
            ? generic.TypeArguments[0].Code()
            : null;
}
