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


    private string? Sort(string expression, Outcome expected, Outcome actual)
    {
        if (actual.Trouble is not null || expected.Code != actual.Code)
            return $"{expected.Sort} / {actual.Sort}";
        if (expected.Code is null)
            return AreSame(expected.Value, actual.Value) ? null : $"{expected.Sort} / {actual.Sort}";
        if (places && expected.Position >= 0 && expected.Position != actual.Position && !Deliberate.MovesPlaces(expression))
            return $"{expected.Code}: position";
        if (places && expected.Token is not null && expected.Token != actual.Token && !Deliberate.MovesPlaces(expression))
            return $"{expected.Code}: token";
        return messages && !Deliberate.ChangesText(expression, expected, actual) && expected.Message != actual.Message ? $"{expected.Code}: message" : null;
    }

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
}
