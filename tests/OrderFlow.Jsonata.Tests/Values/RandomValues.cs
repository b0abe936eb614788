using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Values;

/// <summary>JSON values and texts of numbers, for laws.</summary>
internal static class RandomValues
{
    /// <summary>Numbers as JSON has them, in all their forms.</summary>
    public static Arbitrary<string> NumberTexts => Arb.From(
        from sign in Gen.Elements("", "-")
        from whole in Gen.OneOf(Gen.Constant("0"), Digits(1, 20).Select(digits => "1" + digits), Gen.Choose(1, 99).Select(number => $"{number}"))
        from fraction in Gen.OneOf(Gen.Constant(""), Digits(1, 18).Select(digits => "." + digits))
        from exponent in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Choose(-30, 30).Select(power => $"e{power}")))
        select sign + whole + fraction + exponent);

    public static Arbitrary<JsonataValue> All => Arb.From(Gen.Sized(size => Value(Math.Min(size, 30))));

    private static Gen<JsonataValue> Scalar => Gen.OneOf(
        Gen.Constant(JsonataValue.Null),
        ArbMap.Default.GeneratorFor<bool>().Select(truth => (JsonataValue)truth),
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(number => (JsonataValue)number),
        NumberTexts.Generator.Select(JsonataJson.Parse),
        // Any UTF-16 units, unpaired surrogates among them.
        Gen.OneOf(Gen.Choose(0, char.MaxValue), Gen.Choose(0xd800, 0xdfff), Gen.Choose(0, 127)).Select(unit => (char)unit).ArrayOf().Select(units => (JsonataValue)new string(units)));

    private static Gen<string> Digits(int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => Gen.Choose('0', '9').Select(digit => (char)digit).ArrayOf(count)).Select(digits => new string(digits));

    private static Gen<JsonataValue> Value(int size) => size <= 0 ? Scalar : Gen.OneOf(
        Scalar,
        Gen.ArrayOf(Value(size / 3), 3).Select(items => (JsonataValue)JsonataArray.Create(items)),
        Gen.ArrayOf(Value(size / 3), 3).Select(ToObject));

    private static JsonataValue ToObject(JsonataValue[] values)
    {
        var builder = new JsonataObjectBuilder();
        for (var i = 0; i < values.Length; i++)
            builder.Set($"m{i} \"é", values[i]);
        return builder.Build();
    }
}
