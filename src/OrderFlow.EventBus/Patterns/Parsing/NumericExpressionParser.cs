using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>Reads the operand of <c>numeric</c>: <c>["=", n]</c>, one bound, or a lower and then an upper bound.</summary>
internal sealed class NumericExpressionParser(JsonTextReader reader)
{
    private const string TooManyElements = "Too many elements in numeric expression";

    /// <summary>Reads from the operand to the closing brace of the expression.</summary>
    public ValuePattern Read()
    {
        if (reader.Next() != JsonTextToken.StartArray)
            throw reader.Error("Value of numeric must be an array.");
        if (reader.Next() != JsonTextToken.String)
            throw reader.Error($"Invalid member in numeric match: {reader.Text}");
        var comparison = reader.Text;
        var pattern = comparison switch
        {
            "=" => Equal(),
            "<" or "<=" => Below(comparison),
            ">" or ">=" => Above(comparison),
            _ => throw UnrecognizedOperator(comparison),
        };
        return reader.Next() == JsonTextToken.EndObject ? pattern : throw reader.Error(TooManyElements);
    }

    private NumericRangePattern Equal()
    {
        var text = Operand("equals");
        if (reader.Next() != JsonTextToken.EndArray)
            throw reader.Error(TooManyElements);
        var value = Comparable(text);
        return new NumericRangePattern(value, value, openBottom: false, openTop: false);
    }

    private NumericRangePattern Below(string comparison)
    {
        var top = Operand(comparison);
        if (reader.Next() != JsonTextToken.EndArray)
            throw reader.Error(TooManyElements);
        return new NumericRangePattern(double.NegativeInfinity, Comparable(top), openBottom: false, openTop: comparison == "<");
    }

    private NumericRangePattern Above(string comparison)
    {
        var bottom = Operand(comparison);
        if (reader.Next() == JsonTextToken.EndArray)
            return new NumericRangePattern(Comparable(bottom), double.PositiveInfinity, openBottom: comparison == ">", openTop: false);
        if (reader.Token != JsonTextToken.String)
            throw reader.Error($"Bad value in numeric range: {reader.Text}");
        var upper = reader.Text;
        if (upper is not ("<" or "<="))
            throw reader.Error($"Bad numeric range operator: {upper}");
        var top = Operand(upper);
        if (reader.Next() != JsonTextToken.EndArray)
            throw reader.Error("Too many terms in numeric range expression");
        var range = new NumericRangePattern(Comparable(bottom), Comparable(top), openBottom: comparison == ">", openTop: upper == "<");
        return range.Bottom < range.Top ? range : throw reader.Error("Bottom must be less than top");
    }

    private InvalidEventPatternException UnrecognizedOperator(string comparison)
    {
        reader.Next();
        return reader.Error($"Unrecognized numeric range operator: {comparison}");
    }

    private string Operand(string comparison) => reader.Next() == JsonTextToken.Number
        ? reader.Text
        : throw reader.Error($"Value of {comparison} must be numeric");

    private double Comparable(string text) => NumberText.Parse(text) is { IsExact: true } number
        ? number.Value
        : throw reader.Error($"Cannot compare number : {text}");
}
