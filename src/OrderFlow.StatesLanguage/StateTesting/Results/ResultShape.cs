using System.Globalization;

namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>What an API says about a part of its answer.</summary>
internal sealed record ResultShape(ResultKind Kind)
{
    /// <summary>The least number, length or count.</summary>
    public double? Least { get; private init; }

    /// <summary>The greatest number, length or count.</summary>
    public double? Most { get; private init; }

    /// <summary>The number of the shape of what a list or map holds.</summary>
    public int Element { get; private init; }

    /// <summary>The texts that a choice allows.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>The members of a structure.</summary>
    public IReadOnlyList<ResultMember> Members { get; private init; } = [];

    /// <summary>Reads one line of the facts; README.md beside them describes it.</summary>
    public static ResultShape Parse(string line)
    {
        var rest = line[1..];
        return line[0] switch
        {
            's' or 't' => Ranged(ResultKind.Text, rest),
            'b' => Ranged(ResultKind.Bytes, rest),
            'n' => Ranged(ResultKind.Number, rest),
            '?' => new(ResultKind.Boolean),
            'e' => new(ResultKind.Choice) { Values = rest.Split('\t') },
            'l' => Ranged(ResultKind.List, rest) with { Element = Number(rest.Split(' ')[0]) },
            'm' => Ranged(ResultKind.Map, rest) with { Element = Number(rest.Split(' ')[0]) },
            'o' => new(ResultKind.Structure) { Members = [.. rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Member)] },
            '*' => new(ResultKind.Any),
            var kind => throw new InvalidDataException($"The facts about results have an unknown kind of shape: '{kind}'."),
        };
    }

    private static ResultShape Ranged(ResultKind kind, string rest)
    {
        var range = rest.IndexOf(' ', StringComparison.Ordinal);
        if (range < 0)
            return new(kind);
        var limits = rest[(range + 1)..].Split("..");
        return new(kind) { Least = Limit(limits[0]), Most = Limit(limits[1]) };
    }

    private static ResultMember Member(string text)
    {
        var parts = text.Split('=');
        return new(parts[0].TrimEnd('!'), Number(parts[1]), parts[0].EndsWith('!'));
    }

    private static double? Limit(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
