using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates one C# expression tree to JSONata and JSON: what the C# computes, the result computes.</summary>
/// <seealso href="https://docs.jsonata.org/overview.html"/>
internal sealed class Translator
{
    /// <summary>The service's evaluator overflows at two hundred nested operators; this leaves it a wide margin.</summary>
    private const int DeepestExpression = 64;

    private readonly Dictionary<ParameterExpression, Term> roots = [];
    private readonly HashSet<Expression> constants;
    private readonly Origin origin;

    private Translator(LambdaExpression lambda, JsonNames names, Origin origin)
    {
        Names = names;
        this.origin = origin;
        constants = ConstantFinder.Find(lambda.Body);
    }

    public JsonNames Names { get; }

    /// <summary>Translates a lambda whose parameters stand for the given terms, in their order.</summary>
    /// <exception cref="TranslationException">A part of the lambda has no translation.</exception>
    public static Term Translate(LambdaExpression lambda, JsonNames names, Origin origin, params ReadOnlySpan<Term> parameters)
    {
        var translator = new Translator(lambda, names, origin);
        for (var i = 0; i < lambda.Parameters.Count; i++)
            translator.roots[lambda.Parameters[i]] = parameters[i];
        return translator.Checked(lambda.Body, translator.Translate(lambda.Body));
    }

    public Term Translate(Expression expression) => constants.Contains(expression)
        ? Constants.Term(this, expression)
        : expression switch
        {
            ParameterExpression parameter => Root(parameter),
            ConstantExpression or DefaultExpression => Constants.Term(this, expression),
            MemberExpression member => Members.Translate(this, member),
            NewExpression or MemberInitExpression => Construction.Translate(this, expression),
            NewArrayExpression or ListInitExpression => Collections.Translate(this, expression),
            ConditionalExpression conditional => Operators.Conditional(this, conditional),
            BinaryExpression binary => Operators.Translate(this, binary),
            UnaryExpression unary => Conversions.Translate(this, unary),
            MethodCallExpression call => Methods.Translate(this, call),
            InvocationExpression => throw Fail(
                "OF1003", expression, "a delegate is called, whose code is not part of the expression", "Write its expression in its place."),
            _ => throw Fail(
                "OF1003", expression, $"an expression of the kind {expression.NodeType} has no counterpart", "Write it with operators, members and new objects."),
        };

    /// <summary>A C# value as JSONata that always evaluates to something.</summary>
    public Code Value(Expression expression) => Translate(expression).Value;

    /// <summary>The body of a lambda that JSONata calls for each item, with its parameters as variables.</summary>
    /// <param name="function">The lambda.</param>
    /// <param name="item">Whether its first parameter may be null.</param>
    /// <param name="result">What is made of its body; the body's value if there is nothing else to do.</param>
    /// <param name="before">A parameter that JSONata passes before those of the lambda.</param>
    public Code Function(Expression function, Presence item, Func<Term, Code>? result = null, string? before = null)
    {
        var body = Result(function, item, out var variables);
        return Code.Function(
            string.Join(", ", (before is null ? variables : [before, .. variables]).Select(v => "$" + v)),
            result is null ? body.Value : result(body));
    }

    /// <summary>What a lambda that is called for each item gives.</summary>
    public Term Result(Expression function, Presence item) => Result(function, item, out _);

    public TranslationException Fail(string code, Expression expression, string why, string instead, Exception? inner = null) =>
        new(code, CSharpText.Of(expression), why, instead, origin, inner);

    private Term Root(ParameterExpression parameter) => roots.TryGetValue(parameter, out var root)
        ? root
        : throw Fail("OF1003", parameter, "it is not a parameter of this lambda", "Use the lambda's own parameters.");

    private Term Result(Expression function, Presence item, out string[] variables)
    {
        if (Stripped(function) is not LambdaExpression lambda)
            throw Fail("OF1003", function, "the function is not written here as a lambda", "Write the lambda in its place.");
        variables = [.. lambda.Parameters.Select(p => VariableNames.For(p.Name))];
        for (var i = 0; i < variables.Length; i++)
            roots[lambda.Parameters[i]] = new ComputedTerm(Code.Variable(variables[i]), i == 0 ? item : Presence.Always);
        return Translate(lambda.Body);
    }

    private static Expression Stripped(Expression function) =>
        function is UnaryExpression { NodeType: ExpressionType.Quote or ExpressionType.Convert } unary ? Stripped(unary.Operand) : function;

    private Term Checked(Expression body, Term term)
    {
        foreach (var code in Leaves(term))
            if (code.Depth > DeepestExpression)
                throw Fail(
                    "OF1006",
                    body,
                    $"its JSONata is nested {code.Depth} deep, and the service's evaluator fails beyond about two hundred; {DeepestExpression} is the limit here",
                    "Split it over several Pass states.");
        return term;
    }

    private static IEnumerable<Code> Leaves(Term term) => term switch
    {
        ObjectTerm o => o.Members.SelectMany(m => Leaves(m.Value)),
        ArrayTerm a => a.Items.SelectMany(Leaves),
        ComputedTerm c => [c.Value],
        _ => [],
    };
}
