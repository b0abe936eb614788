using System.Text.RegularExpressions;
using Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;
using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>What a function that an API calls must keep to, and what only such a function may do.</summary>
internal static class ApiRules
{
    private static readonly Regex _parameterName = new("^[a-zA-Z0-9._$-]+$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly HashSet<string> _values =
    [
        "bool", "char", "string", "byte", "sbyte", "double", "decimal", "float", "short", "int", "long", "ushort", "uint", "ulong", "global::System.DateTime",
    ];

    public static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> Check(FunctionModel function, IMethodSymbol method) =>
        function.Api == ApiKind.None ? CheckOther(function) : CheckApi(function, method);

    private static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> CheckOther(FunctionModel function)
    {
        if (function.Returns.IsHttpResult)
            yield return (Rules.HttpResultsOnNonApiFunction, []);
        if (function.Parameters.Any(parameter => parameter.Source is ParameterSource.Body or ParameterSource.Header or ParameterSource.Query or ParameterSource.Route))
            yield return (Rules.ApiParametersOnNonApiFunction, []);
    }

    private static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> CheckApi(FunctionModel function, IMethodSymbol method)
    {
        if (method.Attribute(AttributeNames.RestApi) is not null && method.Attribute(AttributeNames.HttpApi) is not null)
            yield return (Rules.CodeGenerationFailed, [$"A method cannot have both {AttributeNames.RestApi} and {AttributeNames.HttpApi} attribute at the same time."]);

        foreach (var parameter in function.Parameters)
        {
            if (parameter.Source == ParameterSource.Query && !_values.Contains(Plain(parameter.ItemType ?? parameter.Type)))
                yield return (Rules.UnsupportedMethodParameterType, [parameter.Name, parameter.Type]);
            if (!_parameterName.IsMatch(parameter.Key))
                yield return (Rules.InvalidParameterAttributeName, [parameter.Key, parameter.Name]);
            if (parameter.Source == ParameterSource.Unbound)
                yield return (Rules.CodeGenerationFailed, [$"{parameter.Name} parameter of type {parameter.Type} passing is not supported."]);
        }

        var missing = EventReader.Placeholders(method)
            .Where(placeholder => !function.Parameters.Any(parameter => parameter.Source == ParameterSource.Route && parameter.Key == placeholder))
            .ToList();
        if (missing.Count > 0)
            yield return (Rules.CodeGenerationFailed, [$"Route template {EventReader.Route(method)} is invalid. Missing {string.Join(",", missing)} parameters in method definition."]);
    }

    private static string Plain(string type) => type.TrimEnd('?');
}
