using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Analysis.Types;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis;

/// <summary>What the warnings about a definition without errors have in common, found once.</summary>
internal sealed class DefinitionAnalysis
{
    private readonly Lazy<TypeFlow> types;
    private readonly Dictionary<JToken, OutlineExpression> expressions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PathOrIntrinsic?> paths = [];

    public DefinitionAnalysis(Outline outline)
    {
        Flow = new DefinitionFlow(outline);
        types = new Lazy<TypeFlow>(() => new TypeFlow(this));
        foreach (var expression in outline.Expressions)
            expressions.Add(expression.Token, expression);
    }

    public DefinitionFlow Flow { get; }

    /// <summary>What the values are that flow.</summary>
    public TypeFlow Types => types.Value;

    /// <summary>A path or a call of an intrinsic function, parsed once; null when it is neither.</summary>
    public PathOrIntrinsic? PathOf(string text)
    {
        if (!paths.TryGetValue(text, out var path))
            paths.Add(text, path = PathOrIntrinsic.TryParse(text, out var parsed, out _) ? parsed : null);
        return path;
    }

    /// <summary>The expression that a string of a JSONata state is, or null.</summary>
    public JsonataSyntax? ExpressionOf(JToken? text) => Find(text)?.Parsed?.Syntax;

    /// <summary>The same with its place.</summary>
    public OutlineExpression? Find(JToken? text) => text is not null && expressions.TryGetValue(text, out var expression) ? expression : null;
}
