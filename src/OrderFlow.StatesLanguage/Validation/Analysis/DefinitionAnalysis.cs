using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Analysis.Types;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis;

/// <summary>What the warnings about a definition without errors have in common, found once.</summary>
internal sealed class DefinitionAnalysis
{
    private readonly Lazy<TypeFlow> types;
    private readonly Dictionary<JToken, OutlineExpression> expressions = new(ReferenceEqualityComparer.Instance);

    public DefinitionAnalysis(Outline outline)
    {
        Paths = outline.Paths;
        Flow = new DefinitionFlow(outline);
        types = new Lazy<TypeFlow>(() => new TypeFlow(this));
        foreach (var expression in outline.Expressions)
            expressions.Add(expression.Token, expression);
    }

    public ParsedPaths Paths { get; }

    public DefinitionFlow Flow { get; }

    /// <summary>What the values are that flow.</summary>
    public TypeFlow Types => types.Value;

    /// <summary>The expression that a string of a JSONata state is, or null.</summary>
    public JsonataSyntax? ExpressionOf(JToken? text) => Find(text)?.Parsed?.Syntax;

    /// <summary>The same with its place.</summary>
    public OutlineExpression? Find(JToken? text) => text is not null && expressions.TryGetValue(text, out var expression) ? expression : null;
}
