using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Values;

public sealed class JsonLaws
{
    private static Gen<JsonataValue> Scalar => Gen.OneOf(
        Gen.Constant(JsonataValue.Null),
        ArbMap.Default.GeneratorFor<bool>().Select(truth => (JsonataValue)truth),
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(number => (JsonataValue)number),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).Select(text => (JsonataValue)text));

    private static Gen<JsonataValue> Value(int size) => size <= 0 ? Scalar : Gen.OneOf(
        Scalar,
        Gen.ArrayOf(Value(size / 3), 3).Select(items => (JsonataValue)JsonataArray.Create(items)),
        Gen.ArrayOf(Value(size / 3), 3).Select(ToObject));

    private static Arbitrary<JsonataValue> Values => Arb.From(Gen.Sized(size => Value(Math.Min(size, 30))));

    [Fact]
    public void What_is_written_reads_back_as_the_same_value() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()).ToJson() == value.ToJson()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_prints_with_digits_that_read_back_as_the_same_double() =>
        Prop.ForAll(
            Arb.From(ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite)),
            number => double.Parse(((JsonataValue)number).ToJson(), CultureInfo.InvariantCulture) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_survive_the_way_through_the_other_models() =>
        Prop.ForAll(Values, value =>
            JsonataConversion.FromToken(value.ToToken()) == value
            && JsonataConversion.FromElement(value.ToElement()) == value
            && JsonataConversion.FromNode(value.ToNode()) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_values_have_equal_hashes() =>
        Prop.ForAll(Values, value => JsonataJson.Parse(value.ToJson()).GetHashCode() == value.GetHashCode()).QuickCheckThrowOnFailure();

    private static JsonataValue ToObject(JsonataValue[] values)
    {
        var builder = new JsonataObjectBuilder();
        for (var i = 0; i < values.Length; i++)
            builder.Set($"m{i} \"é", values[i]);
        return builder.Build();
    }
}
