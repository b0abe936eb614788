using System.Diagnostics.CodeAnalysis;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A path or a call of an intrinsic function, compiled: what stands in a payload template's fields that end in <c>.$</c>, in <c>ErrorPath</c> and in <c>CausePath</c>.</summary>
/// <seealso href="https://states-language.net/#payload-template"/>
public sealed class PathOrIntrinsic
{
    private PathOrIntrinsic(JsonPath? path, IntrinsicExpression? intrinsic) => (Path, Intrinsic) = (path, intrinsic);

    /// <summary>The path, or <see langword="null"/> when this is a call.</summary>
    public JsonPath? Path { get; }

    /// <summary>The call, or <see langword="null"/> when this is a path.</summary>
    public IntrinsicExpression? Intrinsic { get; }

    /// <summary>The names of the variables that it reads, without the dollar sign.</summary>
    public IReadOnlyList<string> Variables => Path?.Variables ?? Intrinsic!.Variables;

    /// <summary>Compiles a path or a call.</summary>
    /// <param name="text">The path or the call.</param>
    /// <exception cref="PathException">The text is neither.</exception>
    public static PathOrIntrinsic Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith("States.", StringComparison.Ordinal) ? new(null, IntrinsicExpression.Parse(text)) : new(JsonPath.Parse(text), null);
    }

    /// <summary>Compiles a path or a call.</summary>
    /// <param name="text">The path or the call.</param>
    /// <param name="expression">The path or the call, when the text is one.</param>
    /// <param name="problem">What is wrong with the text, when it is neither.</param>
    /// <returns>Whether the text is a path or a call.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PathOrIntrinsic? expression, [NotNullWhen(false)] out PathException? problem) =>
        ParseAttempt.Try(text, Parse, out expression, out problem);

    /// <summary>The value at the path or the result of the call.</summary>
    /// <param name="scope">What paths read.</param>
    /// <param name="random">The source behind <c>States.UUID</c> and <c>States.MathRandom</c>.</param>
    /// <exception cref="PathNotFoundException">A definite path leads to nothing.</exception>
    /// <exception cref="PathEvaluationException">A filter or function of a path cannot be applied to the data.</exception>
    /// <exception cref="IntrinsicException">An argument is not of the function's kind, or a path among the arguments leads to nothing.</exception>
    public JsonataValue Evaluate(IPathScope scope, Random random) => Path is null ? Intrinsic!.Evaluate(scope, random) : Path.Evaluate(scope);

    /// <summary>The path or the call as it was written.</summary>
    public override string ToString() => Path?.ToString() ?? Intrinsic!.ToString();
}
