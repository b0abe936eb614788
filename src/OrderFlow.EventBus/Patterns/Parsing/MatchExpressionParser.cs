using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>Reads one <c>{"operator": operand}</c>; the reader stands on its opening brace.</summary>
internal sealed class MatchExpressionParser(JsonTextReader reader, PatternDialect dialect)
{
    private const string OnlyOneKey = "Only one key allowed in match expression";
    private readonly NumericExpressionParser _numeric = new(reader);
    private readonly AnythingButParser _anythingBut = new(reader, dialect);

    /// <summary>Reads the expression up to and with its closing brace.</summary>
    public ValuePattern Read()
    {
        if (reader.Next() != JsonTextToken.FieldName)
            throw reader.Error("Match expression name not found");
        var isComplete = dialect == PatternDialect.EventBridge;
        return reader.Text switch
        {
            "exactly" => Closed(ExactPattern.ForText(Operand("exact match pattern must be a string"))),
            "prefix" => Prefix(),
            "suffix" => Suffix(),
            "equals-ignore-case" => Closed(IgnoreCase(IgnoreCaseAnchor.Whole)),
            "wildcard" when isComplete => Closed(Wildcard()),
            "numeric" => _numeric.Read(),
            "anything-but" => _anythingBut.Read(),
            "exists" => Closed(Exists()),
            "cidr" => Closed(Cidr()),
            var other => throw reader.Error($"Unrecognized match type {other}"),
        };
    }

    private ValuePattern Prefix()
    {
        if (reader.Next() == JsonTextToken.StartObject && dialect == PatternDialect.EventBridge)
            return Nested("Prefix", "prefix", IgnoreCaseAnchor.Start);
        return Closed(new PrefixPattern(Current("prefix match pattern must be a string")));
    }

    private ValuePattern Suffix()
    {
        if (reader.Next() == JsonTextToken.StartObject && dialect == PatternDialect.EventBridge)
            return Nested("Suffix", "suffix", IgnoreCaseAnchor.End);
        return Closed(new SuffixPattern(Current("suffix match pattern must be a string")));
    }

    private ValuePattern Nested(string capitalised, string name, IgnoreCaseAnchor anchor)
    {
        if (reader.Next() != JsonTextToken.FieldName)
            throw reader.Error($"{capitalised} expression name not found");
        if (reader.Text != "equals-ignore-case")
            throw reader.Error($"Unsupported {name} pattern: {reader.Text}");
        return Closed(Closed(IgnoreCase(anchor)));
    }

    private IgnoreCasePattern IgnoreCase(IgnoreCaseAnchor anchor) =>
        new(new FoldedText(Operand("equals-ignore-case match pattern must be a string")), anchor);

    private WildcardPattern Wildcard() =>
        new(WildcardText.Parse(Operand("wildcard match pattern must be a string"), reader.Error));

    private ValuePattern Exists() => reader.Next() switch
    {
        JsonTextToken.True => PresentPattern.Instance,
        JsonTextToken.False => AbsentPattern.Instance,
        _ => throw reader.Error("exists match pattern must be either true or false."),
    };

    // The wrong operator name in this message is the service's own.
    private CidrPattern Cidr() => new(AddressRange.ParseCidr(Operand("prefix match pattern must be a string"), reader.Error));

    private string Operand(string error)
    {
        reader.Next();
        return Current(error);
    }

    private string Current(string error) =>
        reader.Token == JsonTextToken.String ? reader.Text : throw reader.Error(error);

    private ValuePattern Closed(ValuePattern pattern) =>
        reader.Next() == JsonTextToken.EndObject ? pattern : throw reader.Error(OnlyOneKey);
}
