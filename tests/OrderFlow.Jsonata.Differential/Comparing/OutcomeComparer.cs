using OrderFlow.Jsonata.Differential.Asking;

namespace OrderFlow.Jsonata.Differential.Comparing;

/// <summary>Compares two answers: values by the rule of the recordings, errors by code and, if asked, by place, token and text.</summary>
/// <param name="places">Whether position and token of an error have to agree.</param>
/// <param name="messages">Whether its text has to agree.</param>
internal sealed class OutcomeComparer(bool places, bool messages)
{
    /// <summary>What differs, or nothing.</summary>
    public Difference? Compare(Question question, Outcome expected, Outcome actual) =>
        Sort(question.Expression, expected, actual) is { } sort ? new(question, expected, actual, sort) : null;


    /// <summary>Why an answer of the reference implementation says nothing about the language, or nothing.</summary>
    public static string? Unusable(Outcome expected)
    {
        if (expected.Trouble is not null)
            return expected.Trouble;
        if (expected is { Code: "S0208", Token: "=" })
            return "its own source code";
        return HoldsMark(expected.Value, mark => mark != Marks.Function) ? "no JSON" : null;
    }

    private string? Sort(string expression, Outcome expected, Outcome actual)
    {
        if (actual.Trouble is not null || expected.Code != actual.Code)
            return $"{expected.Sort} / {actual.Sort}";
        if (expected.Code is null)
            return AreSame(expected.Value, actual.Value) ? null : $"{expected.Sort} / {actual.Sort}";
        if (places && expected.Position >= 0 && expected.Position != actual.Position && !MovesPlaces(expression))
            return $"{expected.Code}: position";
        if (places && expected.Token is not null && expected.Token != actual.Token && !MovesPlaces(expression))
            return $"{expected.Code}: token";
        return messages && expected.Message != actual.Message ? $"{expected.Code}: message" : null;
    }

    // The reference implementation places an error inside a function where the outermost function was called, and one beside "and" or "or" there.
    private static bool MovesPlaces(string expression) =>
        expression.Contains("function", StringComparison.Ordinal) || expression.Contains('λ') || expression.Contains("and") || expression.Contains("or");

    private static bool AreSame(JsonataValue expected, JsonataValue actual)
    {
        if (expected.IsString && expected.AsString() == Marks.Function)
            return actual.IsFunction;
        if (expected.Kind != actual.Kind)
            return false;
        if (expected.IsArray)
            return expected.AsArray().Count == actual.AsArray().Count && expected.AsArray().Zip(actual.AsArray()).All(pair => AreSame(pair.First, pair.Second));
        if (expected.IsObject)
            return expected.AsObject().Keys.SequenceEqual(InOrder(actual.AsObject()), StringComparer.Ordinal) && expected.AsObject().All(member => AreSame(member.Value, actual[member.Key]));
        return expected == actual;
    }

    // JavaScript puts the names that look like integers first; the library deliberately does not.
    private static IEnumerable<string> InOrder(JsonataObject members)
    {
        var numbers = members.Keys.Where(IsIndex).OrderBy(uint.Parse).ToList();
        return numbers.Count == 0 ? members.Keys : numbers.Concat(members.Keys.Where(name => !IsIndex(name)));
    }

    private static bool IsIndex(string name) =>
        uint.TryParse(name, System.Globalization.NumberStyles.None, null, out var index) && index != uint.MaxValue && index.ToString() == name;

    private static bool HoldsMark(JsonataValue value, Func<string, bool> mark)
    {
        if (value.IsString)
            return Marks.IsMark(value.AsString()) && mark(value.AsString());
        if (value.IsArray)
            return value.AsArray().Any(item => HoldsMark(item, mark));
        return value.IsObject && value.AsObject().Values.Any(item => HoldsMark(item, mark));
    }
}
