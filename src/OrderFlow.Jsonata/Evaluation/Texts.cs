namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Values as <c>$string</c> and <c>&amp;</c> print them, and what is done with texts of any length.</summary>
internal static class Texts
{
    private const int QuicklyFound = 1 << 20;
    private const int QuicklyCompared = 256;

    public static string Of(JsonataValue value, Run run, bool indented = false)
    {
        switch (value.Reference)
        {
            case string text:
                return text;
            case NumberTag:
                if (!double.IsFinite(value.RawNumber))
                    throw new JsonataFailure("D3001", value);
                return JsonNumber.ToRoundedText(value.RawNumber);
            case JsonataFunction:
                return "";
            case JsonataArray { IsOuterWrapper: true } wrapper:
                return Of(wrapper[0], run, indented);
        }

        using var writer = new JsonTextWriter(JsonNumberStyle.Rounded, indented, run.Options.MaxStringLength, run);
        try
        {
            writer.Write(value);
        }
        catch (JsonataJsonException)
        {
            throw writer.IsTooLong ? run.TooLong() : new JsonataFailure("U1001") { Text = "Stack overflow error: the value nests too deep to be written as text." };
        }

        run.CheckText(writer.Written.Length);
        return writer.Written.ToString();
    }

    /// <summary>The order of two texts by their UTF-16 units.</summary>
    public static int Compare(string left, string right, Run run)
    {
        run.Scan(Math.Min(left.Length, right.Length));
        return string.CompareOrdinal(left, right);
    }

    /// <summary>Where a text stands first in another one, from a position on; -1 if nowhere.</summary>
    public static int IndexOf(string text, string part, int from, Run run)
    {
        var length = text.Length - from;
        // The usual search begins anew at each position, which takes for ever where much nearly matches.
        if ((long)length * part.Length <= QuicklyFound || part.Length <= QuicklyCompared)
            return text.IndexOf(part, from, StringComparison.Ordinal);
        if (part.Length > length)
            return -1;
        run.Reserve((long)part.Length * sizeof(int));
        run.Scan(part.Length);
        var borders = Borders(part);
        for (int i = from, matched = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != part[matched])
                matched = borders[matched - 1];
            if (text[i] == part[matched])
                matched++;
            if (matched == part.Length)
                return i - matched + 1;
        }

        return -1;
    }

    /// <summary>For each beginning of a text how long the longest shorter one is that it ends with, as Knuth, Morris and Pratt search with.</summary>
    private static int[] Borders(string part)
    {
        var borders = new int[part.Length];
        for (int i = 1, matched = 0; i < part.Length; i++)
        {
            while (matched > 0 && part[i] != part[matched])
                matched = borders[matched - 1];
            if (part[i] == part[matched])
                matched++;
            borders[i] = matched;
        }

        return borders;
    }
}
