using System.Text.Json.Nodes;

namespace OrderFlow.EventBus.Tests.Patterns;

/// <summary>A pattern and an event that were made for each other: few names, few values, much nesting.</summary>
internal sealed class PatternAndEvent
{
    private static readonly string[] Names = ["a", "b", "a.b", "a-b"];
    private static readonly string[] Texts = ["", "a", "ab", "abc", "abab", "A", "aB", "straße", "STRASSE", "ſ", "S", "\"", "\\", "*", "x\ny", "日本", "null", "300", "10.0.0.1", "10.0.0.200", "::1", "0:0:0:0:0:0:0:1", "2001:db8::1", "10.0.0"];
    private static readonly string[] Numbers = ["0", "-0", "1", "300", "300.0", "3e2", "3.0e2", "-1.5", "0.1", "1e-1", "1e400", "9007199254740993", "9007199254740992", "300.00000000000001", "1e308"];
    private static readonly string[] ExactNumbers = ["0", "-0", "1", "300", "3.0e2", "-1.5", "0.1", "9007199254740992"];
    private static readonly string[] Wildcards = ["*", "a*", "*b", "a*b", "*a*b", "ab", "", "*日*"];
    private static readonly string[] Ranges = ["10.0.0.0/8", "10.0.0.0/25", "0.0.0.0/0", "::/0", "2001:db8::/32", "10.0.0.7/30"];
    private readonly Random _random;
    private int _orsLeft = 3;
    private int _wildcardsLeft;

    public PatternAndEvent(int seed)
    {
        _random = new Random(seed);
        Pattern = Object(1, Alternatives, isPattern: true);
        Event = Object(2, Scalar, isPattern: false);
    }

    public string Pattern { get; }

    public string Event { get; }

    public override string ToString() => $"{Pattern}  on  {Event}";

    private string Object(int depth, Func<string> leaf, bool isPattern)
    {
        var count = isPattern ? _random.Next(1, 3) : _random.Next(6);
        return $"{{{string.Join(',', Enumerable.Range(0, count).Select(_ => Member(depth, leaf, isPattern)))}}}";
    }

    private string Member(int depth, Func<string> leaf, bool isPattern)
    {
        if (isPattern && depth > 0 && _orsLeft > 0 && _random.Next(6) == 0)
        {
            _orsLeft--;
            return $"\"$or\":[{Some(2, 3, () => Object(depth - 1, leaf, isPattern))}]";
        }

        return $"{Quote(Names)}:{Value(depth, leaf, isPattern)}";
    }

    private string Value(int depth, Func<string> leaf, bool isPattern)
    {
        if (depth == 0)
            return leaf();
        return _random.Next(5) switch
        {
            0 => Object(depth - 1, leaf, isPattern),
            2 or 3 when !isPattern => $"[{Some(0, 3, () => Value(depth - 1, leaf, isPattern))}]",
            _ => leaf(),
        };
    }

    private string Scalar() => _random.Next(8) switch
    {
        0 => "null",
        1 => "true",
        2 => "false",
        3 or 4 => Pick(Numbers),
        _ => Quote(Texts),
    };

    private string Alternatives()
    {
        // The wildcards of one field are weighed together: four of these can be more than the service accepts.
        _wildcardsLeft = 2;
        return $"[{Some(1, 4, Alternative)}]";
    }

    private string Alternative() => _random.Next(16) switch
    {
        0 => $"{{\"prefix\":{Quote(Texts)}}}",
        1 => $"{{\"suffix\":{Quote(Texts)}}}",
        2 when _wildcardsLeft-- > 0 => $"{{\"wildcard\":{Quote(Wildcards)}}}",
        3 => $"{{\"equals-ignore-case\":{Quote(Texts)}}}",
        4 => $"{{\"{Pick(["prefix", "suffix"])}\":{{\"equals-ignore-case\":{Quote(Texts)}}}}}",
        5 => $"{{\"anything-but\":{Pick([Quote(Texts), Pick(ExactNumbers), $"[{Some(1, 3, () => Quote(Texts))}]", $"[{Some(1, 3, () => Pick(ExactNumbers))}]"])}}}",
        6 => $"{{\"anything-but\":{{\"{Pick(["prefix", "suffix"])}\":[{Some(1, 2, () => Quote(Texts[1..]))}]}}}}",
        7 when _wildcardsLeft-- > 0 => $"{{\"anything-but\":{{{Pick([$"\"wildcard\":{Quote(Wildcards)}", $"\"equals-ignore-case\":{Quote(Texts)}"])}}}}}",
        8 => $"{{\"numeric\":[\"{Pick(["=", "<", "<=", ">", ">="])}\",{Pick(ExactNumbers)}]}}",
        9 => "{\"numeric\":[\">=\",-1.5,\"<\",300]}",
        10 => $"{{\"cidr\":{Quote(Ranges)}}}",
        11 or 12 => $"{{\"exists\":{Pick(["true", "false"])}}}",
        _ => Scalar(),
    };

    private string Some(int minimum, int maximum, Func<string> make) =>
        string.Join(',', Enumerable.Range(0, _random.Next(minimum, maximum + 1)).Select(_ => make()));

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    private string Quote(string[] choices) => JsonValue.Create(Pick(choices)).ToJsonString();
}
