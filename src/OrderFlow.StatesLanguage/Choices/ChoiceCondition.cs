using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>The condition of a JSONPath choice rule, compiled: one comparison, or several joined by <c>And</c>, <c>Or</c> and <c>Not</c>.</summary>
/// <example>
/// <code>
/// var isLarge = ChoiceCondition.Compile(rule.Expression);
///
/// isLarge.Holds(scope);      // true
/// </code>
/// </example>
/// <seealso href="https://states-language.net/#choice-state"/>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html"/>
public abstract class ChoiceCondition
{
    private protected ChoiceCondition()
    {
    }

    /// <summary>The names of the variables that the condition reads, without the dollar sign.</summary>
    public IReadOnlyList<string> Variables => [.. Paths.SelectMany(path => path.Variables).Distinct(StringComparer.Ordinal)];

    /// <summary>The paths that the condition reads, in order.</summary>
    internal abstract IEnumerable<JsonPath> Paths { get; }

    /// <summary>Compiles a condition.</summary>
    /// <param name="expression">The condition of a rule.</param>
    /// <exception cref="PathException">A path in it is none.</exception>
    /// <exception cref="ArgumentException">A comparison has a constant of another kind than it compares with.</exception>
    public static ChoiceCondition Compile(ChoiceExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return ConditionCompiler.Compile(expression);
    }

    /// <summary>Whether the condition holds. A value of another type than the comparison's makes it false.</summary>
    /// <param name="scope">What the paths read.</param>
    /// <exception cref="ChoicePathException">A path leads to nothing, in a comparison other than <c>IsPresent</c>.</exception>
    /// <exception cref="PathEvaluationException">A filter or function of a path cannot be applied to the data.</exception>
    public abstract bool Holds(IPathScope scope);
}
