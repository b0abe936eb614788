using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads the constants of filters and functions: JSON, with strings and names in either quotes.</summary>
internal sealed class LiteralParser(PathText source, PathParser paths)
{
    public JsonataValue Literal()
    {
        if (source.Next is '\'' or '"')
            return source.Quoted();
        if (source.Next is '[')
            return Array();
        if (source.Next is '{')
            return Object();
        var start = source.Position;
        while (char.IsAsciiLetterOrDigit(source.Next) || source.Next is '.' or '+' or '-' or '_')
            source.Position++;
        var word = source.Between(start);
        if (word.Length == 0)
            throw source.Problem(source.AtEnd ? "ends where a filter's operand must be" : $"has \"{source.Rest}\" where a filter's operand must be");
        try
        {
            return JsonataJson.Parse(word);
        }
        catch (JsonataJsonException)
        {
            // The service takes a word without quotes for a string.
            if (!char.IsAsciiDigit(word[0]) && word[0] is not ('.' or '+' or '-'))
                return word;
            throw source.Problem($"has \"{word}\" in a filter, which is no string in quotes, number, path, true, false or null", start);
        }
    }

    private JsonataArray Array()
    {
        paths.Nest();
        var start = source.Position++;
        var items = new List<JsonataValue>();
        for (source.Spaces(); !source.Take(']'); source.Spaces())
        {
            if (source.AtEnd || (items.Count > 0 && !source.Take(',')))
                throw source.Problem("has an array in a filter that is not closed", start);
            source.Spaces();
            items.Add(Literal());
        }

        paths.Unnest();
        return JsonataArray.From(items);
    }

    private JsonataObject Object()
    {
        paths.Nest();
        var start = source.Position++;
        var members = new JsonataObjectBuilder();
        for (source.Spaces(); !source.Take('}'); source.Spaces())
        {
            if (members.Count > 0 && !source.Take(','))
                throw source.Problem("has an object in a filter that is not closed", start);
            source.Spaces();
            if (source.Next is not ('\'' or '"'))
                throw source.Problem("has an object in a filter that is not closed", start);
            var name = source.Quoted();
            source.Spaces();
            if (!source.Take(':'))
                throw source.Problem("has a name without a colon in a filter's object");
            source.Spaces();
            members.Set(name, Literal());
        }

        paths.Unnest();
        return members.Build();
    }
}
