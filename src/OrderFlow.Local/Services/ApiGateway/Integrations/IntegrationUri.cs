using System.Text.RegularExpressions;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>The URIs that integrations and authorizers name functions by.</summary>
internal static partial class IntegrationUri
{
    private const string Path = ":lambda:path/2015-03-31/functions/";

    /// <summary>The function's ARN in <c>arn:aws:apigateway:region:lambda:path/2015-03-31/functions/…/invocations</c>, or the URI when it is that ARN itself; else null.</summary>
    public static string? FunctionArn(string uri)
    {
        var at = uri.IndexOf(Path, StringComparison.Ordinal);
        if (at >= 0 && uri.EndsWith("/invocations", StringComparison.Ordinal))
            return uri[(at + Path.Length)..^"/invocations".Length];
        return Arn.Parse(uri) is { Service: "lambda" } ? uri : null;
    }

    /// <summary>A text with <c>${stageVariables.name}</c> replaced.</summary>
    public static string WithStageVariables(string text, IReadOnlyDictionary<string, string> variables) =>
        text.Contains("${stageVariables.", StringComparison.Ordinal)
            ? StageVariable().Replace(text, variable => variables.GetValueOrDefault(variable.Groups["name"].Value, ""))
            : text;

    [GeneratedRegex(@"\$\{stageVariables\.(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex StageVariable();
}
