using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>Reads the operand of <c>anything-but</c>: strings, numbers, or one nested operator with strings.</summary>
internal sealed class AnythingButParser(JsonTextReader reader, PatternDialect dialect)
{
    private const string TooManyElements = "Too many elements in numeric expression";

    /// <summary>Reads from the operand to the closing brace of the expression.</summary>
    public ValuePattern Read()
    {
        if (reader.Next() == JsonTextToken.StartObject)
            return ReadNested();
        RequireOperand();
        var pattern = reader.Token == JsonTextToken.StartArray ? ReadList() : ReadSingle();
        return Closed(pattern);
    }

    private AnythingButPattern ReadSingle() => reader.Token == JsonTextToken.String
        ? AnythingButPattern.Strings([reader.Text])
        : AnythingButPattern.Numbers([Comparable()]);

    private AnythingButPattern ReadList()
    {
        var strings = new List<string>();
        var numbers = new List<double>();
        while (reader.Next() != JsonTextToken.EndArray)
        {
            if (reader.Token == JsonTextToken.String)
                strings.Add(reader.Text);
            else if (reader.Token == JsonTextToken.Number)
                numbers.Add(Comparable());
            else
                throw reader.Error("Inside anything but list, start|null|boolean is not supported.");
        }

        if (strings.Count > 0 == numbers.Count > 0)
            throw reader.Error("Inside anything but list, either all values are number or string, mixed type is not supported");
        return strings.Count > 0 ? AnythingButPattern.Strings(strings) : AnythingButPattern.Numbers(numbers);
    }

    private ValuePattern ReadNested()
    {
        if (reader.Next() != JsonTextToken.FieldName)
            throw reader.Error("Anything-But expression name not found");
        var name = reader.Text;
        var isKnown = name == "prefix" || (dialect == PatternDialect.EventBridge && name is ("equals-ignore-case" or "suffix" or "wildcard"));
        if (!isKnown)
            throw reader.Error($"Unsupported anything-but pattern: {name}");
        reader.Next();
        if (dialect == PatternDialect.EventBridge)
            RequireOperand();
        else if (reader.Token != JsonTextToken.String)
            throw reader.Error("prefix match pattern must be a string");
        var excluded = new List<ValuePattern>();
        if (reader.Token != JsonTextToken.StartArray)
        {
            excluded.Add(Excluded(name));
        }
        else
        {
            while (reader.Next() != JsonTextToken.EndArray)
                excluded.Add(Excluded(name));
            if (excluded.Count == 0)
                throw reader.Error("empty list inside anything-but prefix/suffix/equals-ignore-case/wildcard");
        }

        return Closed(Closed(new AnythingButMatchingPattern([.. excluded])));
    }

    private ValuePattern Excluded(string name)
    {
        if (reader.Token != JsonTextToken.String)
        {
            throw reader.Error(name switch
            {
                "equals-ignore-case" => "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
                "wildcard" => "wildcard match pattern must be a string",
                _ => "prefix/suffix match pattern must be a string",
            });
        }

        var text = reader.Text;
        if (text.Length == 0 && name is ("prefix" or "suffix"))
            throw reader.Error("Null prefix/suffix not allowed");
        return name switch
        {
            "equals-ignore-case" => new IgnoreCasePattern(new FoldedText(text), IgnoreCaseAnchor.Whole),
            "prefix" => new PrefixPattern(text),
            "suffix" => new SuffixPattern(text),
            _ => new WildcardPattern(WildcardText.Parse(text, reader.Error)),
        };
    }

    private void RequireOperand()
    {
        if (reader.Token is not (JsonTextToken.StartArray or JsonTextToken.String or JsonTextToken.Number))
            throw reader.Error("Value of anything-but must be an array or single string/number value.");
    }

    private double Comparable() => NumberText.Parse(reader.Text) is { IsExact: true } number
        ? number.Value
        : throw reader.Error($"Cannot compare number : {reader.Text}");

    private ValuePattern Closed(ValuePattern pattern) =>
        reader.Next() == JsonTextToken.EndObject ? pattern : throw reader.Error(TooManyElements);
}
