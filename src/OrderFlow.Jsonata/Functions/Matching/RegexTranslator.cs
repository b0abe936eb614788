using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Rewrites a pattern of JavaScript so that .NET reads the same into it: what a class contains, where lines end, how groups count.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-patterns"/>
internal sealed class RegexTranslator(string pattern, bool isMultiline)
{
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string WordCharacters = "a-zA-Z0-9_";
    private const string Blanks = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private readonly StringBuilder _result = new();
    private readonly List<string> _groupNames = [];
    private int _at;

    public string Translate()
    {
        FindGroupNames();
        while (_at < pattern.Length)
        {
            switch (pattern[_at])
            {
                case '\\':
                    Escape(inClass: false);
                    break;
                case '[':
                    Class();
                    break;
                case '.':
                    Take($"[^{LineEnds}]");
                    break;
                case '$':
                    Take(isMultiline ? $@"(?=[{LineEnds}]|\z)" : @"\z");
                    break;
                case '^':
                    Take(isMultiline ? $@"(?<=\A|[{LineEnds}])" : @"\A");
                    break;
                case '(':
                    Group();
                    break;
                default:
                    _result.Append(pattern[_at++]);
                    break;
            }
        }

        return _result.ToString();
    }

    private void Take(string translation)
    {
        _result.Append(translation);
        _at++;
    }

    // JavaScript numbers named groups with the others, .NET behind them: so the names go.
    private void FindGroupNames()
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '(' && (i + 1 == pattern.Length || pattern[i + 1] != '?' || IsNamed(i)))
                _groupNames.Add(IsNamed(i) ? pattern[(i + 3)..NameEnd(i + 3)] : "");
        }
    }

    private bool IsNamed(int at) =>
        string.CompareOrdinal(pattern, at, "(?<", 0, 3) == 0 && at + 3 < pattern.Length && pattern[at + 3] is not ('=' or '!');

    private int NameEnd(int from) => pattern.IndexOf('>', from) is var end and >= 0 ? end : pattern.Length;

    private void Group()
    {
        _result.Append('(');
        _at = IsNamed(_at) ? Math.Min(NameEnd(_at + 3) + 1, pattern.Length) : _at + 1;
    }

    private void Class()
    {
        _at++;
        var isNegated = _at < pattern.Length && pattern[_at] == '^';
        if (isNegated)
            _at++;
        if (_at < pattern.Length && pattern[_at] == ']')
        {
            Take(isNegated ? @"[\s\S]" : "(?!)");
            return;
        }

        _result.Append(isNegated ? "[^" : "[");
        while (_at < pattern.Length && pattern[_at] != ']')
        {
            if (pattern[_at] == '\\')
                Escape(inClass: true);
            else if (pattern[_at] == '[')
                Take(@"\[");
            else
                _result.Append(pattern[_at++]);
        }

        if (_at < pattern.Length)
            Take("]");
    }

    private void Escape(bool inClass)
    {
        if (_at + 1 == pattern.Length)
        {
            Take(@"\");
            return;
        }

        var letter = pattern[_at + 1];
        _at += 2;
        _result.Append(Escaped(letter, inClass) ?? Literal(letter));
    }

    private string? Escaped(char letter, bool inClass) => letter switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'D' => inClass ? @"\x00-/:-\uffff" : "[^0-9]",
        'w' => inClass ? WordCharacters : $"[{WordCharacters}]",
        'W' => inClass ? @"\x00-/:-@\[-\^`{-\uffff" : $"[^{WordCharacters}]",
        's' => inClass ? Blanks : $"[{Blanks}]",
        'S' when !inClass => $"[^{Blanks}]",
        'b' when !inClass => $"(?:(?<=[{WordCharacters}])(?![{WordCharacters}])|(?<![{WordCharacters}])(?=[{WordCharacters}]))",
        'B' when !inClass => $"(?:(?<=[{WordCharacters}])(?=[{WordCharacters}])|(?<![{WordCharacters}])(?![{WordCharacters}]))",
        'k' when !inClass && _groupNames.Exists(name => name.Length > 0) => NamedReference(),
        'S' or 'b' or 't' or 'n' or 'r' or 'f' or 'v' or 'x' or 'u' or 'c' or '0' => "\\" + letter,
        >= '1' and <= '9' => Reference(letter),
        _ => null,
    };

    private string NamedReference()
    {
        var end = NameEnd(_at);
        var name = pattern[Math.Min(_at + 1, end)..end];
        _at = Math.Min(end + 1, pattern.Length);
        return $@"(?:\{_groupNames.IndexOf(name) + 1})";
    }

    // A reference to a group that did not take part matches the empty text.
    private string Reference(char first)
    {
        var digits = first.ToString();
        while (_at < pattern.Length && char.IsAsciiDigit(pattern[_at]) && int.Parse(digits + pattern[_at], CultureInfo.InvariantCulture) <= _groupNames.Count)
            digits += pattern[_at++];
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number <= _groupNames.Count ? $@"(?({number})\{number})" : $@"\x{number & 0xFF:x2}";
    }

    private static string Literal(char character) =>
        char.IsAsciiLetterOrDigit(character) ? character.ToString() : character is '/' or '"' or '\'' ? character.ToString() : "\\" + character;
}
