using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>
/// Reads a pattern into branches. Every <c>$or</c> multiplies the branches read so far by its alternatives; a field
/// written again, inside or outside, replaces what the branch had under the same path.
/// </summary>
internal sealed class PatternParser
{
    /// <summary>More branches than this would make a pattern unbounded in time and memory.</summary>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html"/>
    private const int MaximumBranches = 1000;

    private const int MaximumFields = 256;
    private const string Or = "$or";
    private const string TooComplex = "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character";

    private static readonly HashSet<string> ReservedInsideOr =
    [
        "exactly", "equals-ignore-case", "prefix", "suffix", "anything-but", "exists", "wildcard", "numeric", "cidr",
        "=", "<", "<=", ">", ">=", "regex", "not-wildcard", "not-equals-ignore-case",
        "date-after", "date-on-or-after", "date-before", "date-on-or-before", "in-date-range",
        "ip-address-in-range", "ip-address-not-in-range",
    ];

    private readonly JsonTextReader _reader;
    private readonly MatchExpressionParser _expressions;
    private readonly List<string> _path = [];
    private readonly HashSet<string> _topLevelKeys = [];

    private PatternParser(string text, PatternDialect dialect)
    {
        _reader = new JsonTextReader(text);
        _expressions = new MatchExpressionParser(_reader, dialect);
    }

    /// <summary>Reads the text into branches and counts the different keys of the outermost object.</summary>
    /// <exception cref="InvalidEventPatternException">The text is no event pattern.</exception>
    public static (PatternBranch[] Branches, int TopLevelKeys) Parse(string text, string? ruleName, PatternDialect dialect)
    {
        var parser = new PatternParser(text, dialect);
        if (parser._reader.Next() != JsonTextToken.StartObject)
            throw parser._reader.Error("Filter is not an object");
        var branches = new List<Dictionary<string, PatternField>>();
        parser.ReadObject(branches, insideOr: false);
        if (branches.Exists(branch => branch.Count > MaximumFields))
            throw parser._reader.Error($"Size of rule {(ruleName is null ? "" : $"'{ruleName}' ")}exceeds max value of {MaximumFields}");
        if (branches.SelectMany(branch => branch.Values).Distinct().Any(field => WildcardComplexity.IsTooHigh(field.Alternatives)))
            throw parser._reader.Error(TooComplex);
        return ([.. branches.Select(branch => new PatternBranch(branch.Values))], parser._topLevelKeys.Count);
    }

    private void ReadObject(List<Dictionary<string, PatternField>> branches, bool insideOr)
    {
        var isEmpty = true;
        while (_reader.Next() != JsonTextToken.EndObject)
        {
            isEmpty = false;
            var name = _reader.Text;
            if (_path.Count == 0 && !insideOr)
                _topLevelKeys.Add(name);
            if (name == Or)
                ReadOr(branches);
            else if (insideOr && ReservedInsideOr.Contains(name))
                throw _reader.Error($"{name} is Ruler reserved fieldName which cannot be used inside {Or}.");
            else
                ReadField(branches, name, insideOr);
        }

        if (isEmpty)
            throw _reader.Error("Empty objects are not allowed");
    }

    private void ReadField(List<Dictionary<string, PatternField>> branches, string name, bool insideOr)
    {
        _path.Add(name);
        switch (_reader.Next())
        {
            case JsonTextToken.StartObject:
                ReadObject(branches, insideOr);
                break;
            case JsonTextToken.StartArray:
                var path = string.Join('.', _path);
                var start = _reader.Position - 1;
                var alternatives = ReadAlternatives();
                var field = new PatternField(path, _path.Count, alternatives, _reader.From(start));
                if (branches.Count == 0)
                    branches.Add([]);
                foreach (var branch in branches)
                    branch[path] = field;
                break;
            default:
                throw _reader.Error($"\"{name}\" must be an object or an array");
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void ReadOr(List<Dictionary<string, PatternField>> branches)
    {
        var before = branches.ToArray();
        branches.Clear();
        if (_reader.Next() != JsonTextToken.StartArray)
            throw _reader.Error($"It must be an Array followed with {Or}.");
        var count = 0;
        for (; _reader.Next() != JsonTextToken.EndArray; count++)
        {
            if (_reader.Token != JsonTextToken.StartObject)
                throw _reader.Error($"Only JSON object is allowed in array of {Or} relationship.");
            var alternative = before.Select(branch => new Dictionary<string, PatternField>(branch)).ToList();
            if (alternative.Count == 0)
                alternative.Add([]);
            ReadObject(alternative, insideOr: true);
            branches.AddRange(alternative);
            if (branches.Count > MaximumBranches)
                throw _reader.Error($"Rule is too complex - {Or} gives more than {MaximumBranches} combinations");
        }

        if (count < 2)
            throw _reader.Error($"There must have at least 2 Objects in {Or} relationship.");
    }

    private ValuePattern[] ReadAlternatives()
    {
        var alternatives = new List<ValuePattern>();
        while (_reader.Next() != JsonTextToken.EndArray)
        {
            alternatives.Add(_reader.Token switch
            {
                JsonTextToken.StartObject => _expressions.Read(),
                JsonTextToken.String => ExactPattern.ForString(_reader.Text),
                JsonTextToken.Number => new ExactNumberPattern(NumberText.Parse(_reader.Text)),
                JsonTextToken.Null or JsonTextToken.True or JsonTextToken.False => new LiteralPattern(LiteralKind(_reader.Token)),
                _ => throw _reader.Error("Match value must be String, number, true, false, or null"),
            });
        }

        return alternatives.Count > 0 ? [.. alternatives] : throw _reader.Error("Empty arrays are not allowed");
    }

    private static EventValueKind LiteralKind(JsonTextToken token) => token switch
    {
        JsonTextToken.Null => EventValueKind.Null,
        JsonTextToken.True => EventValueKind.True,
        _ => EventValueKind.False,
    };
}
