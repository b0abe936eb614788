using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>
/// What a rule points at. A token stands for itself: a field for its name, a string, number, boolean or null for its text. An object or array stands for what it is
/// called by, the name of the field that has it, and for itself where it has no name.
/// </summary>
internal readonly record struct Place
{
    private readonly JToken marked;
    private readonly Range? part;

    private Place(JToken token, JToken marked, Range? part) => (Token, this.marked, this.part) = (token, marked, part);

    /// <summary>The token that it is about.</summary>
    public JToken Token { get; }

    public static implicit operator Place(JToken token) => new(token, token is JContainer and not JProperty && token.Parent is JProperty field ? field : token, null);

    /// <summary>A value, also when it is an object or array.</summary>
    public static Place ValueOf(JToken value) => new(value, value, null);

    /// <summary>A part of a string, in UTF-16 units of its value.</summary>
    public static Place PartOf(JToken text, Range part) => new(text, text, part);

    /// <summary>What is wrong in a path or a call of an intrinsic function.</summary>
    public static Place PartOf(JToken text, PathException problem) =>
        problem.Text.Length == 0 ? text : PartOf(text, problem.Position..Math.Min(problem.Position + problem.Length, problem.Text.Length));

    /// <summary>The same place in what is about something around it.</summary>
    public Place About(JToken around) => new(around, marked, part);

    /// <summary>Where it stands.</summary>
    /// <param name="source">The text that the token was read from; null when it was read from none.</param>
    public SourceSpan In(SourceText? source)
    {
        var (line, column) = SourcePosition.Of(marked);
        if (source is null || line == 0)
            return new SourceSpan(line, column, 0, 0);
        if (part is { } some)
            return source.PartOf(marked, some);
        return marked is JProperty field ? source.NameOf(field) : source.ValueOf(marked);
    }
}
