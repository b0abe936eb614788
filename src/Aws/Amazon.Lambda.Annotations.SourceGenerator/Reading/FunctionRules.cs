using System.Text.RegularExpressions;
using Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;
using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>What a function must keep to, whatever calls it.</summary>
internal static class FunctionRules
{
    // A handler of 128 characters, which the documentation allows, loses its last one.
    private const int LongestHandler = 127;

    private static readonly Regex _resourceName = new("^[a-zA-Z0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> Check(FunctionModel function, IMethodSymbol method)
    {
        if (!_resourceName.IsMatch(function.ResourceName))
            yield return (Rules.InvalidResourceName, []);
        if (!function.IsImage && function.Handler.Length > LongestHandler)
            yield return (Rules.MaximumHandlerLengthExceeded, [function.Handler]);
        if (method.Attribute(AttributeNames.LambdaSerializer) is null && method.ContainingAssembly.Attribute(AttributeNames.LambdaSerializer) is null)
            yield return (Rules.MissingLambdaSerializer, []);

        if (function.Events.Select(synced => synced.Type is "Api" or "HttpApi" ? "Api" : synced.Type).Distinct().Count() > 1)
        {
            yield return (Rules.MultipleEventsNotSupported, []);
            yield break;
        }

        foreach (var finding in ApiRules.Check(function, method).Concat(EventRules.Check(method)))
            yield return finding;
    }
}
