namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>The topics that random questions are about.</summary>
internal static class Library
{
    private static readonly Dictionary<string, Func<Random, Func<Question>>> Topics = new()
    {
        ["paths"] = Phrases("name", "path", "step", "predicate", "index", "keep", "array", "context", "wildcard"),
        ["grouping"] = Phrases("path", "group", "object", "predicate", "keep"),
        ["sorting"] = Phrases("path", "sort", "predicate", "index", "keep"),
        ["joins"] = Phrases("join", "path", "join", "predicate", "group", "keep"),
        ["parents"] = Phrases("parent", "path", "parent", "join", "sort"),
        ["wildcards"] = Phrases("wildcard", "descendant", "path", "predicate", "keep"),
        ["arrays"] = Phrases("array", "range", "path", "predicate", "keep", "index", "append"),
        ["operators"] = Phrases("literal", "arithmetic", "comparison", "equality", "in", "logic", "concatenation", "negation", "condition", "default"),
        ["scopes"] = Phrases("block", "variable", "bind", "lambda", "call", "path"),
        ["functions"] = Phrases("lambda", "call", "partial", "chain", "hof", "block", "variable"),
        ["signatures"] = Phrases("signature", "signature", "literal", "array"),
        ["hof"] = Phrases("hof", "lambda", "chain", "array", "path"),
        ["transforms"] = Phrases("transform", "path", "object", "chain"),
        ["texts"] = Phrases("concatenation", "string", "literal", "arithmetic", "object", "array"),
        ["eval"] = Phrases("eval", "variable", "block", "path"),
        ["everything"] = Phrases(),
        ["syntax"] = random => new BrokenSyntax(random).Next,
        ["literals"] = random => new Literals(random).Next,
        ["calls"] = random => new FunctionCalls(random).Next,
        ["strings"] = random => new StringFunctions(random).Next,
        ["numbers"] = random => new NumberFunctions(random).Next,
        ["integer-pictures"] = random => new IntegerPictures(random).Next,
        ["number-pictures"] = random => new NumberPictures(random).Next,
        ["date-pictures"] = random => new DateTimePictures(random).Next,
        ["timestamps"] = random => new Timestamps(random).Next,
        ["regexes"] = random => new RegularExpressions(random).Next,
        ["service"] = random => new ServiceQuestions(random).Next,
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Topics.Keys;

    /// <summary>Endless random questions about a topic, or nothing if there is no such topic.</summary>
    public static IEnumerable<Question>? Find(string name, int seed) =>
        Topics.TryGetValue(name, out var topic) ? Endless(topic(new Random(seed))) : null;

    private static Func<Random, Func<Question>> Phrases(params string[] favourites) => random =>
    {
        var documents = new Documents(random);
        return () => new(new Phrases(random, favourites).Expression(), documents.Next(), default);
    };

    private static IEnumerable<Question> Endless(Func<Question> next)
    {
        while (true)
            yield return next();
    }
}
