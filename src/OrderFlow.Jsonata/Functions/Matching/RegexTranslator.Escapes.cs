using System.Globalization;

namespace OrderFlow.Jsonata.Functions;

/// <summary>What stands behind a backslash or between brackets.</summary>
internal sealed partial class RegexTranslator
{
    /// <summary>Translates an escape, and returns whether it can match the empty text.</summary>
    private bool Escape()
    {
        if (++_at == pattern.Length)
            throw Invalid(pattern, "\\ at end of pattern");
        if (pattern[_at] == 'k' && _groups.HasNames)
            return Reference(NamedGroup());
        if (NumberedGroup() is { } group)
            return Reference(group);
        if (Shorthand(pattern[_at]) is { } set)
            Take(set.ToPattern());
        else
            Literal(Character());
        return false;
    }

    private static CharacterSet? Shorthand(char letter) => letter switch
    {
        'd' => CharacterSet.Digits,
        'D' => CharacterSet.Digits.Complement(),
        'w' => CharacterSet.WordCharacters,
        'W' => CharacterSet.WordCharacters.Complement(),
        's' => CharacterSet.Blanks,
        'S' => CharacterSet.Blanks.Complement(),
        _ => null,
    };

    private int NamedGroup()
    {
        if (_at + 1 >= pattern.Length || pattern[_at + 1] != '<')
            throw Invalid(pattern, "Invalid named reference");
        var name = RegexGroups.NameAt(pattern, _at + 2);
        _at += name.Length + 3;
        return _groups.Find(name) ?? throw Invalid(pattern, "Invalid named capture referenced");
    }

    /// <summary>The group that the digits name, if there are so many groups.</summary>
    private int? NumberedGroup()
    {
        var end = _at;
        while (end < pattern.Length && char.IsAsciiDigit(pattern[end]))
            end++;
        var isGroup = pattern[_at] != '0'
            && int.TryParse(pattern.AsSpan(_at, end - _at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= _groups.Count;
        if (!isGroup)
            return null;
        var group = int.Parse(pattern.AsSpan(_at, end - _at), NumberStyles.None, CultureInfo.InvariantCulture);
        _at = end;
        return group;
    }

    // A reference to a group that did not take part matches the empty text.
    private bool Reference(int group)
    {
        IsLinear = false;
        _referenced.Add(group);
        _result.Append(CultureInfo.InvariantCulture, $"(?({group}){(ignoresCase ? $@"(?i:\{group})" : $@"\{group}")})");
        return true;
    }

    /// <summary>The character that an escape means; one that means nothing else means itself.</summary>
    private char Character()
    {
        var letter = pattern[_at++];
        switch (letter)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'v':
                return '\v';
            case >= '0' and <= '7':
                return Octal(letter - '0');
            case 'c' when _at < pattern.Length && char.IsAsciiLetter(pattern[_at]):
                return (char)(pattern[_at++] % 32);
            case 'c':
                _at--;
                return '\\';
            case 'x':
                return Hexadecimal(2) ?? letter;
            case 'u':
                return Hexadecimal(4) ?? letter;
            default:
                return letter;
        }
    }

    // Up to three digits, no more than \377.
    private char Octal(int value)
    {
        for (var i = 1; i < 3 && _at < pattern.Length && pattern[_at] is >= '0' and <= '7' && (value * 8) + pattern[_at] - '0' <= 255; i++)
            value = (value * 8) + pattern[_at++] - '0';
        return (char)value;
    }

    private char? Hexadecimal(int digits)
    {
        if (_at + digits > pattern.Length || !ushort.TryParse(pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return null;
        _at += digits;
        return (char)code;
    }

    private void Class()
    {
        var isNegated = ++_at < pattern.Length && pattern[_at] == '^';
        if (isNegated)
            _at++;
        var set = new CharacterSet();
        while (_at < pattern.Length && pattern[_at] != ']')
            ClassRange(set);
        if (_at == pattern.Length)
            throw Invalid(pattern, "Unterminated character class");
        _at++;
        if (ignoresCase)
            set.AddOtherCases();
        _result.Append(set.ToPattern(isNegated));
    }

    private void ClassRange(CharacterSet set)
    {
        var first = ClassCharacter(set);
        if (_at + 1 >= pattern.Length || pattern[_at] != '-' || pattern[_at + 1] == ']')
        {
            if (first is { } single)
                set.Add(single, single);
            return;
        }

        _at++;
        var last = ClassCharacter(set);
        if (first > last)
            throw Invalid(pattern, "Range out of order in character class");
        if (first is { } from && last is { } to)
        {
            set.Add(from, to);
            return;
        }

        // With a shorthand on either side, the hyphen stands for itself.
        set.Add('-', '-');
        if ((first ?? last) is { } other)
            set.Add(other, other);
    }

    /// <summary>One character of a class, or nothing where a shorthand was added instead.</summary>
    private char? ClassCharacter(CharacterSet set)
    {
        if (pattern[_at] != '\\')
            return pattern[_at++];
        if (++_at == pattern.Length)
            throw Invalid(pattern, "\\ at end of pattern");
        if (Shorthand(pattern[_at]) is { } shorthand)
        {
            _at++;
            set.Add(shorthand);
            return null;
        }

        if (pattern[_at] == 'b')
        {
            _at++;
            return '\b';
        }

        if (pattern[_at] == 'c' && _at + 1 < pattern.Length && (char.IsAsciiDigit(pattern[_at + 1]) || pattern[_at + 1] == '_'))
        {
            _at += 2;
            return (char)(pattern[_at - 1] % 32);
        }

        return Character();
    }
}
