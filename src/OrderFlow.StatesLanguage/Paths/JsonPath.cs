using System.Diagnostics.CodeAnalysis;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>
/// A JSONPath as Step Functions evaluates it, compiled: names, indices, slices, wildcards, descents, filters and functions, into the input (<c>$</c>), the
/// context object (<c>$$</c>) or a variable (<c>$name</c>).
/// </summary>
/// <remarks>
/// The service uses Jayway's JsonPath. A path that can lead to several places (<see cref="IsDefinite"/> is false) gives an array, an empty one when there is no
/// such data; a definite one gives the value. Slices take no notice of a step, a filter on an object tests the object itself, and several names at the end of a path
/// give one object of them.
/// </remarks>
/// <example>
/// <code>
/// var path = JsonPath.Parse("$.order.items[?(@.price &gt; 10)].name");
///
/// path.IsDefinite;                      // false
/// path.Evaluate(scope);                 // ["bolt","nut"]
/// </code>
/// </example>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html"/>
/// <seealso href="https://github.com/json-path/JsonPath"/>
public sealed class JsonPath
{
    private readonly string text;

    internal JsonPath(string text, PathRoot root, string? variable, PathSteps steps)
    {
        this.text = text;
        Root = root;
        Variable = variable;
        Steps = steps;
    }

    /// <summary>What the path leads into.</summary>
    public PathRoot Root { get; }

    /// <summary>The name of the variable that the path begins with, without the dollar sign; <see langword="null"/> for other roots.</summary>
    public string? Variable { get; }

    /// <summary>The names of the variables that the path reads.</summary>
    public IReadOnlyList<string> Variables => Variable is null ? [] : [Variable];

    /// <summary>Whether the path leads to one place at most, so that it gives a value instead of an array of values.</summary>
    public bool IsDefinite => Steps.IsDefinite;

    /// <summary>Whether the path has only names and indices and does not lead into the context object.</summary>
    /// <seealso href="https://states-language.net/#ref-paths"/>
    public bool IsReference => ReferenceProblem is null;

    /// <summary>The path within what <see cref="Root"/> names, as some texts of the service show it: <c>$.Execution.Input</c> for <c>$$.Execution.Input</c>.</summary>
    public string DocumentPath => Root switch
    {
        PathRoot.Context => text[1..],
        PathRoot.Variable => string.Concat("$", text.AsSpan(1 + Variable!.Length)),
        _ => text,
    };

    /// <summary>The path in one way of writing: <c>$['order']['items'][0]</c>.</summary>
    public string Normalized => $"{(Root is PathRoot.Context ? "$$" : "$")}{Variable}{Steps}";

    internal PathSteps Steps { get; }

    /// <summary>Where the path begins in the text that it was read from: that of a call of an intrinsic function, when it is an argument.</summary>
    internal int Start { get; init; }

    /// <summary>Why the path is no reference path, as the end of a sentence, or null.</summary>
    internal string? ReferenceProblem => Root is PathRoot.Context ? "leads into the context object, which a reference path cannot" : Steps.ReferenceProblem;

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The path.</param>
    /// <exception cref="PathException">The text is no path.</exception>
    public static JsonPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PathParser.Parse(text);
    }

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The path.</param>
    /// <param name="path">The path, when the text is one.</param>
    /// <returns>Whether the text is a path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JsonPath? path) => TryParse(text, out path, out _);

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The path.</param>
    /// <param name="path">The path, when the text is one.</param>
    /// <param name="problem">What is wrong with the text, when it is none.</param>
    /// <returns>Whether the text is a path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out PathException? problem) =>
        ParseAttempt.Try(text, PathParser.Parse, out path, out problem);

    /// <summary>The value that the path leads to; for an indefinite path the array of values.</summary>
    /// <param name="scope">What the path reads.</param>
    /// <exception cref="PathNotFoundException">The path is definite and leads to nothing.</exception>
    /// <exception cref="PathEvaluationException">A filter or function cannot be applied to the data, or the evaluation takes too much work.</exception>
    public JsonataValue Evaluate(IPathScope scope) =>
        TryEvaluate(scope, out var value) ? value : throw new PathNotFoundException(this, Steps.WhatIsMissing(Document(scope)));

    /// <summary>The value that the path leads to; for an indefinite path the array of values.</summary>
    /// <param name="scope">What the path reads.</param>
    /// <param name="value">The value, or <see cref="JsonataValue.Undefined"/>.</param>
    /// <returns>Whether there is a value; an indefinite path always has one.</returns>
    /// <exception cref="PathEvaluationException">A filter or function cannot be applied to the data, or the evaluation takes too much work.</exception>
    public bool TryEvaluate(IPathScope scope, out JsonataValue value)
    {
        var document = Document(scope);
        if (Steps.IsSimple)
            return Steps.TryFollow(document, out value);
        try
        {
            return Steps.TryEvaluate(document, new PathWalk(document), out value) || (!IsDefinite && !document.IsUndefined && Empty(out value));
        }
        catch (PathFailure failure)
        {
            throw new PathEvaluationException(this, failure.Message);
        }
    }

    /// <summary>Where a step stands in the text that the path was read from: its name or index, without the dot or the brackets. Only names and indices may come before it.</summary>
    internal Range SpanOf(int step)
    {
        var span = PathParser.SpansOfSteps(text)[step];
        return (Start + span.Start.Value)..(Start + span.End.Value);
    }

    /// <summary>The path as it was written.</summary>
    public override string ToString() => text;

    private static bool Empty(out JsonataValue value)
    {
        value = JsonataArray.Empty;
        return true;
    }

    private JsonataValue Document(IPathScope scope) => Root switch
    {
        PathRoot.Input => scope.Input,
        PathRoot.Context => scope.Context,
        _ => scope.Variable(Variable!),
    };
}
