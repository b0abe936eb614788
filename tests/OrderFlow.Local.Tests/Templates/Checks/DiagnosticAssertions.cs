using OrderFlow.Local.Templates.Checks;

namespace OrderFlow.Local.Tests.Templates.Checks;

/// <summary>What tests say about diagnostics.</summary>
internal static class DiagnosticAssertions
{
    /// <summary>There is one at the place whose message says so.</summary>
    public static TemplateDiagnostic ShouldContainOne(this IReadOnlyList<TemplateDiagnostic> diagnostics, string pointer, string message) =>
        diagnostics.Where(diagnostic => diagnostic.Pointer == pointer && diagnostic.Message.Contains(message, StringComparison.Ordinal)).Take(1).ToList()
            .ShouldHaveSingleItem($"Nothing says \"{message}\" at {pointer}. There is:\n{string.Join('\n', diagnostics)}");

    /// <summary>There is none but one, with this code, at this place.</summary>
    public static TemplateDiagnostic ShouldBeOne(this IReadOnlyList<TemplateDiagnostic> diagnostics, string code, string pointer)
    {
        var diagnostic = diagnostics.ShouldHaveSingleItem(string.Join('\n', diagnostics));
        (diagnostic.Code, diagnostic.Pointer).ShouldBe((code, pointer));
        return diagnostic;
    }
}
