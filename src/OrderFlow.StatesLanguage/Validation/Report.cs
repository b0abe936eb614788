using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Collects what rules find.</summary>
/// <param name="source">The text of the definition; null when it was not read from one.</param>
internal sealed class Report(SourceText? source)
{
    // Nobody reads more, and a text of a megabyte can have a hundred thousand mistakes.
    private const int MostDiagnostics = 1000;

    // Nor that much: names can be long, and each diagnostic under such a name repeats it.
    private const int MostCharacters = 4_000_000;

    private readonly List<Diagnostic> diagnostics = [];
    private int errors;
    private int warnings;
    private int characters;

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>Whether no further error is taken: a rule need not describe it.</summary>
    public bool IsFull => errors >= MostDiagnostics || characters > MostCharacters;

    /// <summary>Whether no further warning is taken.</summary>
    public bool IsFullOfWarnings => warnings >= MostDiagnostics;

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];

    /// <summary>Adds an error, unless there are a thousand already.</summary>
    /// <param name="at">What is wrong.</param>
    /// <param name="code">One of <see cref="DiagnosticCode"/>.</param>
    /// <param name="message">What is wrong and what to do, after the pointer as the subject of the sentence.</param>
    /// <param name="serviceMessage">The same in the words of the service, if they are known.</param>
    /// <param name="serviceAt">The token that the service points at, if it is another one.</param>
    public void Error(Place at, string code, string message, string? serviceMessage = null, JToken? serviceAt = null) =>
        Add(at, code, DiagnosticSeverity.Error, message, serviceMessage, serviceAt ?? at.Token);

    /// <summary>Adds an error that the service gives no location for.</summary>
    public void ErrorWithoutLocation(Place at, string code, string message, string serviceMessage) =>
        Add(at, code, DiagnosticSeverity.Error, message, serviceMessage, serviceAt: null);

    /// <summary>Adds a warning.</summary>
    public void Warning(Place at, string code, string message) =>
        Add(at, code, DiagnosticSeverity.Warning, message, serviceMessage: null, at.Token);

    private void Add(Place at, string code, DiagnosticSeverity severity, string message, string? serviceMessage, JToken? serviceAt)
    {
        ref var count = ref severity is DiagnosticSeverity.Error ? ref errors : ref warnings;
        if (++count > MostDiagnostics || characters > MostCharacters)
            return;
        var pointer = JsonPointer.Of(at.Token);
        var span = at.In(source);
        var text = $"{Subject(at.Token, pointer)} {message}";
        characters += pointer.Length + text.Length;
        diagnostics.Add(new Diagnostic(code, severity, pointer, span.Line, span.Column, text)
        {
            EndLine = span.EndLine,
            EndColumn = span.EndColumn,
            ServiceMessage = serviceMessage ?? text,
            ServiceLocation = serviceAt is null ? null : JsonPointer.LocationOf(serviceAt),
        });
    }

    // A pointer writes / and ~ in names otherwise.
    private static string Subject(JToken at, string pointer) => pointer switch
    {
        "" => "The definition",
        _ when !pointer.Contains('~', StringComparison.Ordinal) => pointer,
        _ => $"{pointer} ({JsonPointer.LocationOf(at)})",
    };
}
