using System.Diagnostics.CodeAnalysis;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A call of an intrinsic function, compiled: <c>States.Format('order {}', $.id)</c>.</summary>
/// <example>
/// <code>
/// var greeting = IntrinsicExpression.Parse("States.Format('Hello {}', States.ArrayGetItem($.names, 0))");
///
/// greeting.Evaluate(scope, Random.Shared);      // "Hello Ada"
/// </code>
/// </example>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>
/// <seealso href="https://states-language.net/#intrinsic-functions"/>
public sealed class IntrinsicExpression
{
    private readonly string text;
    private readonly IntrinsicCall call;

    private IntrinsicExpression(string text, IntrinsicCall call)
    {
        this.text = text;
        this.call = call;
        Paths = [.. call.Paths];
        Variables = [.. Paths.SelectMany(path => path.Variables).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The paths among the arguments, in order.</summary>
    public IReadOnlyList<JsonPath> Paths { get; }

    /// <summary>The names of the variables that the call reads, without the dollar sign.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Compiles a call.</summary>
    /// <param name="text">The call.</param>
    /// <exception cref="PathException">The text is no call of an intrinsic function.</exception>
    public static IntrinsicExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, IntrinsicParser.Parse(text));
    }

    /// <summary>Compiles a call.</summary>
    /// <param name="text">The call.</param>
    /// <param name="expression">The call, when the text is one.</param>
    /// <param name="problem">What is wrong with the text, when it is none.</param>
    /// <returns>Whether the text is a call of an intrinsic function.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IntrinsicExpression? expression, [NotNullWhen(false)] out PathException? problem) =>
        ParseAttempt.Try(text, Parse, out expression, out problem);

    /// <summary>The result of the call.</summary>
    /// <param name="scope">What the paths among the arguments read.</param>
    /// <param name="random">The source behind <c>States.UUID</c> and <c>States.MathRandom</c>.</param>
    /// <exception cref="IntrinsicException">An argument is not of the function's kind, or a path among the arguments leads to nothing.</exception>
    /// <exception cref="PathEvaluationException">A filter or function of a path cannot be applied to the data.</exception>
    public JsonataValue Evaluate(IPathScope scope, Random random)
    {
        try
        {
            return call.Evaluate(scope, random);
        }
        catch (IntrinsicFailure failure)
        {
            throw new IntrinsicException(this, failure.Function, failure.MissingPath, failure.Message);
        }
    }

    /// <summary>The call as it was written.</summary>
    public override string ToString() => text;
}
