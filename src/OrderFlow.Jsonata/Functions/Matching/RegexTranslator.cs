using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Rewrites a pattern of JavaScript so that .NET reads the same into it: what a class contains, where lines end, how groups count, what case means.</summary>
/// <remarks><c>disjunction := term* ( '|' term* )*</c>, <c>term := assertion | atom quantifier?</c></remarks>
/// <seealso href="https://tc39.es/ecma262/#sec-regular-expressions-patterns"/>
internal sealed partial class RegexTranslator(string pattern, bool ignoresCase, bool isMultiline)
{
    /// <summary>Beyond so many groups in a repetition they keep what earlier rounds captured.</summary>
    private const int MostForgotten = 64;

    private const int LongestTranslation = 1024 * 1024;

    /// <summary>How many rounds there may be at least, over all repetitions: .NET writes the text out that has to be there.</summary>
    private const int MostRounds = 1024 * 1024;

    private static readonly string LineEnd = CharacterSet.LineEnds.ToPattern();
    private static readonly string NotLineEnd = CharacterSet.LineEnds.ToPattern(isNegated: true);
    private static readonly string Word = CharacterSet.WordCharacters.ToPattern();

    private readonly StringBuilder _result = new();
    private readonly RegexGroups _groups = new(pattern);
    private readonly HashSet<int> _referenced = [];
    private int _at;
    private int _opened;
    private int _choices;
    private int _helpers;
    private long _rounds;
    private bool _isBackward;

    /// <summary>Whether the pattern can be matched in linear time: it looks neither ahead nor back.</summary>
    public bool IsLinear { get; private set; } = true;

    /// <summary>How many groups the pattern has. Groups beyond are the translation's own.</summary>
    public int GroupCount => _groups.Count;

    public static JsonataFailure Invalid(string pattern, string why) =>
        new("S0303") { Token = pattern, Text = $"/{pattern}/: {why}" };

    /// <exception cref="JsonataFailure">The pattern is not valid.</exception>
    public string Translate()
    {
        Disjunction();
        return _at == pattern.Length ? _result.ToString() : throw Invalid(pattern, "Unmatched ')'");
    }

    /// <summary>Translates alternatives, and returns whether they can match the empty text.</summary>
    private bool Disjunction()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || _result.Length > LongestTranslation)
            throw Invalid(pattern, "Regular expression too large");
        var (isNullable, isBranchNullable) = (false, true);
        while (_at < pattern.Length && pattern[_at] != ')')
        {
            if (pattern[_at] != '|')
            {
                isBranchNullable &= Term();
                continue;
            }

            _choices++;
            Take("|");
            isNullable |= isBranchNullable;
            isBranchNullable = true;
        }

        return isNullable || isBranchNullable;
    }

    private bool Term()
    {
        var start = _result.Length;
        switch (pattern[_at])
        {
            case '^':
                return Assertion(isMultiline ? $@"(?<=\A|{LineEnd})" : @"\A", looks: isMultiline);
            case '$':
                return Assertion(isMultiline ? $@"(?={LineEnd}|\z)" : @"\z", looks: isMultiline);
            case '\\' when _at + 1 < pattern.Length && pattern[_at + 1] is 'b' or 'B':
                var isBoundary = pattern[++_at] == 'b';
                return Assertion(isBoundary ? $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))" : $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))", looks: true);
            case '(':
                return Group();
            case '*' or '+' or '?':
                throw Invalid(pattern, "Nothing to repeat");
            case '{' when RegexQuantifier.Read(pattern, _at) is not null:
                throw Invalid(pattern, "Nothing to repeat");
            case '.':
                Take(NotLineEnd);
                break;
            case '[':
                Class();
                break;
            case '\\':
                return Repeated(start, isNullable: Escape());
            default:
                Literal(pattern[_at++]);
                break;
        }

        return Repeated(start, isNullable: false);
    }

    private void Take(string translation)
    {
        _result.Append(translation);
        _at++;
    }

    private bool Assertion(string translation, bool looks)
    {
        IsLinear &= !looks;
        Take(translation);
        return true;
    }

    private bool Group()
    {
        var (start, before, choices, wasBackward) = (_result.Length, _opened, _choices, _isBackward);
        var isLookbehind = Opens("(?<=") || Opens("(?<!");
        var looks = isLookbehind || Opens("(?=") || Opens("(?!");
        _isBackward = looks ? isLookbehind : _isBackward;
        if (isLookbehind)
            Take("(?<", pattern[_at + 3]);
        else if (looks || Opens("(?:"))
            Take("(?", pattern[_at + 2]);
        else
            OpenCapture();
        IsLinear &= !looks;
        var own = looks || _opened == before ? 0 : _opened;
        var inner = _result.Length;
        var isNullable = Disjunction() || looks;
        _isBackward = wasBackward;
        if (_at == pattern.Length)
            throw Invalid(pattern, "Unterminated group");
        if (RegexQuantifier.Read(pattern, _at + 1) is { Most: > 1 })
            _result.Insert(_isBackward ? _result.Length : inner, Forgetting(before, _choices > choices, own));
        Take(")");
        return isLookbehind || Repeated(start, isNullable);
    }

    private bool Opens(string opening) => string.CompareOrdinal(pattern, _at, opening, 0, opening.Length) == 0;

    private void Take(string opening, char last)
    {
        _result.Append(opening).Append(last);
        _at += opening.Length + 1;
    }

    // JavaScript numbers named groups with the others, .NET behind them: so the names go.
    private void OpenCapture()
    {
        _opened++;
        if (RegexGroups.IsNamedAt(pattern, _at))
            _at += 4 + RegexGroups.NameAt(pattern, _at + 3).Length;
        else if (Opens("(?"))
            throw Invalid(pattern, "Invalid group");
        else
            _at++;
        _result.Append(CultureInfo.InvariantCulture, $"(?<{_opened}>");
    }

    // Each round of a repetition starts without what the groups inside captured in the one before.
    private string Forgetting(int before, bool hasChoices, int own)
    {
        var forget = new StringBuilder();
        for (var group = before + 1; group <= _opened && _opened - before <= MostForgotten; group++)
        {
            if (_referenced.Contains(group) || (hasChoices && group != own))
                forget.Append(CultureInfo.InvariantCulture, $"(?({group})(?<-{group}>))");
        }

        IsLinear &= forget.Length == 0;
        return forget.ToString();
    }

    private bool Repeated(int start, bool isNullable)
    {
        if (RegexQuantifier.Read(pattern, _at) is not { } quantifier)
            return isNullable;
        if (quantifier.Least > quantifier.Most)
            throw Invalid(pattern, "numbers out of order in {} quantifier");
        _rounds += quantifier.Least;
        if (_rounds > MostRounds)
            throw Invalid(pattern, "Regular expression too large");
        if (quantifier.Least == 0)
            _choices++;
        _at = quantifier.End;
        if (isNullable && quantifier.Most > quantifier.Least)
            RepeatNullable(start, quantifier);
        else
            _result.Append(quantifier.Text);
        return isNullable || quantifier.Least == 0;
    }

    // Rounds beyond the least number have to match something. A round has matched nothing if what is left of the text is what was left before.
    private void RepeatNullable(int start, RegexQuantifier quantifier)
    {
        IsLinear = false;
        var atom = _result.ToString(start, _result.Length - start);
        _result.Length = start;
        // .NET goes no further once a round was empty, so the first rounds stand outside the repetition.
        for (var round = 0; round < quantifier.Least && _result.Length <= LongestTranslation; round++)
            _result.Append(atom);
        var rest = GroupCount + ++_helpers;
        var body = Round($@"(?=(?<{rest}>[\s\S]*))", atom, $@"(?!\k<{rest}>\z)");
        _result.Append(CultureInfo.InvariantCulture, $"(?:{body}){quantifier.Beyond().Text}");
    }

    // Behind a position the text is read from its end.
    private string Round(string before, string atom, string after) => _isBackward ? after + atom + before : before + atom + after;

    private void Literal(char character)
    {
        var cases = ignoresCase ? CaseFolding.Cases(character) : [character];
        if (cases.Length > 1)
            _result.Append('[').Append(cases).Append(']');
        else if (char.IsAsciiLetterOrDigit(character) || character is '_' or >= '\u0080')
            _result.Append(character);
        else
            _result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
    }
}
