using System.Buffers;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Values;

public sealed class JsonLaws
{
    private static Arbitrary<JsonataValue> Values => RandomValues.All;

    private static Arbitrary<double> Doubles =>
        Arb.From(ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite));

    [Fact]
    public void What_is_written_reads_back_as_the_same_value() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()).ToJson() == value.ToJson()).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_and_text_are_the_same() =>
        Prop.ForAll(Values, value => Encoding.UTF8.GetString(Bytes(value)) == value.ToJson()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_prints_as_it_was_read() =>
        Prop.ForAll(RandomValues.NumberTexts, text => JsonataJson.Parse(text).ToJson() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_is_the_double_nearest_to_its_text() =>
        Prop.ForAll(RandomValues.NumberTexts, text =>
            BitConverter.DoubleToInt64Bits(JsonataJson.Parse(text).AsNumber()) == BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_prints_with_digits_that_read_back_as_the_same_double() =>
        Prop.ForAll(Doubles, number => double.Parse(((JsonataValue)number).ToJson(), CultureInfo.InvariantCulture) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void A_computed_decimal_prints_its_fewest_digits() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(-2_000_000_000, 2_000_000_000).Zip(Gen.Choose(0, 4))),
            parts =>
            {
                var number = parts.Item1 / Math.Pow(10, parts.Item2);
                return ((JsonataValue)number).ToJson() == number.ToString(CultureInfo.InvariantCulture)
                    && Encoding.UTF8.GetString(Bytes(number)) == number.ToString(CultureInfo.InvariantCulture);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_computed_number_prints_in_bytes_as_in_text() =>
        Prop.ForAll(Doubles, number => Encoding.UTF8.GetString(Bytes(number)) == ((JsonataValue)number).ToJson()).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_survive_the_way_through_the_other_models() =>
        Prop.ForAll(Values, value =>
            JsonataConversion.FromToken(value.ToToken()) == value
            && JsonataConversion.FromElement(value.ToElement()) == value
            && (HasUnpairedSurrogates(value) || JsonataConversion.FromNode(value.ToNode()) == value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_values_have_equal_hashes() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()).GetHashCode() == value.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_members_is_kept_and_does_not_count() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 40).ArrayOf()), names =>
        {
            var (forth, back) = (Object(names), Object(names.Reverse()));
            return forth.Equals(back)
                && forth.GetHashCode() == back.GetHashCode()
                && forth.Keys.SequenceEqual(names.Distinct().Select(name => $"{name}"));
        }).QuickCheckThrowOnFailure();

    // Nodes of System.Text.Json cannot be written with them.
    private static bool HasUnpairedSurrogates(JsonataValue value) => value.ToJson().Contains("\\ud", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> Bytes(JsonataValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonataJson.Write(value, buffer);
        return buffer.WrittenSpan;
    }

    private static JsonataObject Object(IEnumerable<int> names)
    {
        var builder = new JsonataObjectBuilder();
        foreach (var name in names)
            builder.Set($"{name}", name);
        return builder.Build();
    }
}
