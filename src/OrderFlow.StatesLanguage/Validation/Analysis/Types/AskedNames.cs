using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Paths.Selectors;
using OrderFlow.StatesLanguage.Validation.Analysis.Variables;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>The fields that a definition asks for before it reads them, with <c>$exists</c> or <c>IsPresent</c>.</summary>
internal static class AskedNames
{
    public static IReadOnlySet<string> In(Outline outline)
    {
        var names = new HashSet<string>();
        foreach (var expression in outline.Expressions)
            if (expression.Parsed is { } parsed && parsed.LibraryFunctions.Contains("exists"))
                foreach (var asked in parsed.Syntax.DescendantsAndSelf().Select(PresenceTests.Argument).OfType<JsonataSyntax>())
                    names.UnionWith(asked.DescendantsAndSelf().OfType<NameSyntax>().Select(name => name.Name));
        foreach (var field in outline.Fields)
            if (field.Name == "IsPresent" && field.Object.Json["Variable"] is JValue { Value: string text } && outline.Paths.TryParsePath(text, out var path, out _))
                foreach (var step in path.Steps.Selectors)
                    if (step is NameSelector name)
                        names.Add(name.Name);
        return names;
    }
}
