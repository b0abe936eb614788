namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>
/// A text of a pattern of which every UTF-16 unit stands for its upper-case or its lower-case form. The forms are full:
/// ß stands for SS too, but SS does not stand for ß. The two forms of a unit never begin or end alike, so that
/// comparing needs no going back. Characters beyond U+FFFF stand for themselves.
/// </summary>
internal sealed class FoldedText
{
    private readonly (byte[] Upper, byte[] Lower)[] _units;

    public FoldedText(string text)
    {
        var units = new List<(byte[], byte[])>();
        for (var place = 0; place < text.Length; place++)
        {
            var isPair = place + 1 < text.Length && char.IsSurrogatePair(text, place);
            if (isPair)
            {
                var pair = Utf8Text.Encode(text.AsSpan(place, 2));
                units.Add((pair, pair));
                place++;
            }
            else
            {
                units.Add((Utf8Text.Encode(FullCase.ToUpper(text[place])), Utf8Text.Encode(FullCase.ToLower(text[place]))));
            }
        }

        _units = [.. units];
    }

    /// <summary>The number of bytes of <paramref name="text"/> that this text takes at its start, or -1.</summary>
    public int LengthAtStart(ReadOnlySpan<byte> text)
    {
        var place = 0;
        foreach (var (upper, lower) in _units)
        {
            var rest = text[place..];
            if (rest.StartsWith(lower))
                place += lower.Length;
            else if (rest.StartsWith(upper))
                place += upper.Length;
            else
                return -1;
        }

        return place;
    }

    /// <summary>Whether <paramref name="text"/> ends with this text.</summary>
    public bool IsAtEnd(ReadOnlySpan<byte> text)
    {
        for (var unit = _units.Length - 1; unit >= 0; unit--)
        {
            var (upper, lower) = _units[unit];
            if (text.EndsWith(lower))
                text = text[..^lower.Length];
            else if (text.EndsWith(upper))
                text = text[..^upper.Length];
            else
                return false;
        }

        return true;
    }
}
