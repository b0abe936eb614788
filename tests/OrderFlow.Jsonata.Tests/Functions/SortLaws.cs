using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class SortLaws
{
    private static readonly JsonataExpression ByKey = JsonataExpression.Parse("$^(k)");
    private static readonly JsonataExpression ByFunction = JsonataExpression.Parse("$sort($, function($l, $r) { $l.k > $r.k })");

    [Fact]
    public void Sorting_is_stable() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 4).ArrayOf()),
            keys =>
            {
                JsonataValue input = JsonataArray.From(keys.Select((key, i) => (JsonataValue)new JsonataObjectBuilder().Set("k", key).Set("i", i).Build()));
                var expected = keys.Select((key, i) => (key, i)).OrderBy(pair => pair.key).Select(pair => (double)pair.i).ToArray();
                return Positions(ByKey.Evaluate(input)).SequenceEqual(expected) && Positions(ByFunction.Evaluate(input)).SequenceEqual(expected);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_undoes_splitting() =>
        Prop.ForAll(
            Arb.From(Gen.Elements('a', ',', 'b', ' ').ArrayOf().Select(characters => new string(characters))),
            text => JsonataExpression.Parse("$join($split($, ','), ',')").Evaluate(text).AsString() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_a_timestamp_undoes_printing_it() =>
        Prop.ForAll(
            Arb.From(ArbMap.Default.GeneratorFor<DateTime>().Select(moment => new DateTimeOffset(moment.Ticks, TimeSpan.Zero).ToUnixTimeMilliseconds())),
            millis => JsonataExpression.Parse("$toMillis($fromMillis($))").Evaluate((double)millis).AsNumber() == millis).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_words_undoes_printing_them() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 999_999_999)),
            number => JsonataExpression.Parse("$parseInteger($formatInteger($, 'w'), 'w')").Evaluate(number).AsNumber() == number).QuickCheckThrowOnFailure();

    private static IEnumerable<double> Positions(JsonataValue items) =>
        items.IsArray ? items.AsArray().Select(item => item["i"].AsNumber()) : items.IsObject ? [items["i"].AsNumber()] : [];
}
