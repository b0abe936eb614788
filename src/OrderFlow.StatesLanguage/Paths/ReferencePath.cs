using System.Diagnostics.CodeAnalysis;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>A path to one place in a document, to put a value there: <c>ResultPath</c>.</summary>
/// <example>
/// <code>
/// ReferencePath.Parse("$.order.total").Set(input, 12.5);      // {"order":{"total":12.5}}, whatever else the input has
/// </code>
/// </example>
/// <seealso href="https://states-language.net/#ref-paths"/>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html"/>
public sealed class ReferencePath
{
    private readonly PlaceSelector[] places;

    private ReferencePath(JsonPath path)
    {
        Path = path;
        places = [.. path.Steps.Selectors.ToArray().Cast<PlaceSelector>()];
    }

    /// <summary>The path, to read what is at the place.</summary>
    public JsonPath Path { get; }

    /// <summary>Compiles a reference path into the input.</summary>
    /// <param name="text">The path: <c>$</c>, names and indices.</param>
    /// <exception cref="PathException">The text is no path, leads into the context object or a variable, or can lead to several places.</exception>
    public static ReferencePath Parse(string text)
    {
        var path = JsonPath.Parse(text);
        return ProblemOf(path) is { } problem ? throw new PathException(text, problem, 0, text.Length) : new(path);
    }

    /// <summary>Compiles a reference path into the input.</summary>
    /// <param name="text">The path: <c>$</c>, names and indices.</param>
    /// <param name="path">The path, when the text is one.</param>
    /// <param name="problem">What is wrong with the text, when it is none.</param>
    /// <returns>Whether the text is a reference path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReferencePath? path, [NotNullWhen(false)] out PathException? problem) =>
        ParseAttempt.Try(text, Parse, out path, out problem);

    /// <summary>A copy of a document with a value at the place; objects on the way there are made when they are missing.</summary>
    /// <param name="into">The document, the state's raw input.</param>
    /// <param name="value">The value, the state's result.</param>
    /// <exception cref="ResultPathMatchException">A step does not fit the document: a name where there is no object, an index that an array does not have.</exception>
    public JsonataValue Set(JsonataValue into, JsonataValue value)
    {
        // From the outside in, then back: a path has up to a thousand steps.
        var around = new JsonataValue[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            around[i] = into;
            if (!Fits(places[i], into))
                throw new ResultPathMatchException(this, i, into);
            _ = places[i].TrySelect(into, out into);
        }

        for (var i = places.Length - 1; i >= 0; i--)
            value = Replaced(around[i], places[i], value);
        return value;
    }

    /// <summary>The path as it was written.</summary>
    public override string ToString() => Path.ToString();

    /// <summary>Why a path is no reference path into the input, as the end of a sentence, or null.</summary>
    internal static string? ProblemOf(JsonPath path) => path.Root is PathRoot.Variable ? "leads into a variable, which this field cannot" : path.ReferenceProblem;

    internal string StepText(int step) => places[step].ToString();

    private static bool Fits(PlaceSelector place, in JsonataValue into) => place switch
    {
        NameSelector => into.IsObject || into.IsUndefined,
        IndexSelector index => into.TryGetArray(out var items) && index.Index < items.Count,
        _ => false,
    };

    private static JsonataValue Replaced(in JsonataValue around, PlaceSelector place, in JsonataValue value)
    {
        if (place is NameSelector name)
            return (around.TryGetObject(out var members) ? new JsonataObjectBuilder(members) : new JsonataObjectBuilder()).Set(name.Name, value).Build();
        var items = around.AsArray().ToArray();
        items[((IndexSelector)place).Index] = value;
        return JsonataArray.Create(items);
    }
}
