namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Values as <c>$string</c> and <c>&amp;</c> print them.</summary>
internal static class Texts
{
    public static string Of(JsonataValue value, bool indented = false)
    {
        switch (value.Reference)
        {
            case string text:
                return text;
            case NumberTag:
                if (!double.IsFinite(value.RawNumber))
                    throw new JsonataFailure("D3001", value);
                return JsonNumber.ToText(JsonNumber.RoundToPrecision15(value.RawNumber));
            case JsonataFunction:
                return "";
            case JsonataArray { IsOuterWrapper: true } wrapper:
                return Of(wrapper[0], indented);
        }

        using var writer = new JsonWriter(JsonNumberStyle.Rounded, indented);
        try
        {
            writer.Write(value);
        }
        catch (JsonataJsonException)
        {
            throw new JsonataFailure("U1001") { Text = "Stack overflow error: the value nests too deep to be written as text." };
        }

        return writer.Written.ToString();
    }
}
