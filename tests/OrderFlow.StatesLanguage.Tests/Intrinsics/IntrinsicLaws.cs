using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class IntrinsicLaws
{
    private static readonly Gen<string> Texts = Gen.Elements("a", "B", "'", "\\", "{", "}", "{}", "\"", " ", ",", "ü", "\U0001F680", "\n", "$.x", "\\n").ArrayOf().Select(string.Concat);

    private static readonly Gen<JsonataValue> Values = Gen.Sized(size => ValueOf(Math.Min(size, 3)));

    [Fact]
    public void A_text_with_its_escapes_stands_for_itself() =>
        Check(Texts, text => Call($"States.Array('{Escaped(text)}')")[0] == text && Call($"States.Format('{Escaped(text)}')") == text);

    [Fact]
    public void Format_joins_texts_and_values() =>
        Check(Texts.Zip(Texts), pair => Call($"States.Format('{Escaped(pair.Item1)}{{}}{Escaped(pair.Item2)}', $)", pair.Item1) == pair.Item1 + pair.Item1 + pair.Item2);

    [Fact]
    public void StringToJson_undoes_JsonToString() =>
        Check(Values, value => Call("States.StringToJson(States.JsonToString($))", value) == value);

    [Fact]
    public void Base64Decode_undoes_Base64Encode() =>
        Check(Texts, text => Call("States.Base64Decode(States.Base64Encode($))", text) == text);

    [Fact]
    public void The_parts_of_an_array_are_the_array_again_and_none_is_longer_than_asked_for() =>
        Check(Values.ArrayOf().Zip(Gen.Choose(1, 5)), sample =>
        {
            var parts = Call($"States.ArrayPartition($, {sample.Item2})", JsonataArray.Create(sample.Item1)).AsArray();
            return parts.SelectMany(part => part.AsArray()).SequenceEqual(sample.Item1)
                && parts.SkipLast(1).All(part => part.AsArray().Count == sample.Item2)
                && parts.All(part => part.AsArray().Count is > 0 and var length && length <= sample.Item2);
        });

    [Fact]
    public void ArrayUnique_keeps_each_value_once() =>
        Check(Values.ArrayOf(), values =>
        {
            var unique = Call("States.ArrayUnique($)", JsonataArray.Create(values)).AsArray();
            return unique.Distinct().Count() == unique.Count && values.All(value => unique.Contains(value)) && unique.All(values.Contains);
        });

    [Fact]
    public void The_pieces_of_a_split_text_have_no_separator_and_joined_lose_nothing_else() =>
        Check(Texts.Zip(Gen.Elements(",", "aB", ", ")), sample =>
        {
            var pieces = IntrinsicExpression.Parse("States.StringSplit($.text, $.by)")
                .Evaluate(new DataScope(JsonataObject.Create(("text", sample.Item1), ("by", sample.Item2))), new Random(1)).AsArray().Select(piece => piece.AsString()).ToList();
            return pieces.All(piece => piece.Length > 0 && piece.IndexOfAny([.. sample.Item2]) < 0)
                && string.Concat(pieces) == string.Concat(sample.Item1.Where(letter => !sample.Item2.Contains(letter, StringComparison.Ordinal)));
        });

    private static JsonataValue Call(string call, JsonataValue input = default) =>
        IntrinsicExpression.Parse(call).Evaluate(new DataScope(input), new Random(1));

    private static string Escaped(string text) =>
        string.Concat(text.Select(letter => letter is '\'' or '\\' or '{' or '}' ? $"\\{letter}" : letter.ToString()));

    private static Gen<JsonataValue> ValueOf(int depth)
    {
        var simple = Gen.OneOf(
            Gen.Choose(-3, 3).Select(number => (JsonataValue)number),
            Texts.Select(text => (JsonataValue)text),
            Gen.Elements(JsonataValue.Null, JsonataValue.True, JsonataValue.False));
        if (depth == 0)
            return simple;
        var inner = ValueOf(depth - 1);
        return Gen.OneOf(
            simple,
            inner.ArrayOf(2).Select(items => (JsonataValue)JsonataArray.Create(items)),
            inner.ArrayOf(2).Select(members => (JsonataValue)JsonataObject.Create(("a", members[0]), ("b'", members[1]))));
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> law) =>
        Prop.ForAll(Arb.From(values), law).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
