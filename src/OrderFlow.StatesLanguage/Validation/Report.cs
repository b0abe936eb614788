using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Collects what rules find.</summary>
internal sealed class Report
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => diagnostics.Exists(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];

    /// <summary>Adds an error.</summary>
    /// <param name="at">The token that is wrong.</param>
    /// <param name="code">One of <see cref="DiagnosticCode"/>.</param>
    /// <param name="message">What is wrong and what to do, after the pointer as the subject of the sentence.</param>
    /// <param name="serviceMessage">The same in the words of the service, if they are known.</param>
    /// <param name="serviceAt">The token that the service points at, if it is another one.</param>
    public void Error(JToken at, string code, string message, string? serviceMessage = null, JToken? serviceAt = null) =>
        diagnostics.Add(Describe(at, code, DiagnosticSeverity.Error, message, serviceMessage) with { ServiceLocation = JsonPointer.LocationOf(serviceAt ?? at) });

    /// <summary>Adds an error that the service gives no location for.</summary>
    public void ErrorWithoutLocation(JToken at, string code, string message, string serviceMessage) =>
        diagnostics.Add(Describe(at, code, DiagnosticSeverity.Error, message, serviceMessage));

    /// <summary>Adds a warning.</summary>
    public void Warning(JToken at, string code, string message) =>
        diagnostics.Add(Describe(at, code, DiagnosticSeverity.Warning, message, null) with { ServiceLocation = JsonPointer.LocationOf(at) });

    private static Diagnostic Describe(JToken at, string code, DiagnosticSeverity severity, string message, string? serviceMessage)
    {
        var pointer = JsonPointer.Of(at);
        var position = SourcePosition.Of(at);
        var text = $"{(pointer.Length == 0 ? "The definition" : pointer)} {message}";
        return new Diagnostic(code, severity, pointer, position.Line, position.Column, text) { ServiceMessage = serviceMessage ?? text };
    }
}
