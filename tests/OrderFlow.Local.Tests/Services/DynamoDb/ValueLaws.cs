using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class ValueLaws
{
    private static readonly Gen<DynamoNumber> Numbers =
        from digits in Gen.Choose(1, 38)
        from text in Gen.Choose('0', '9').Select(digit => (char)digit).ArrayOf(digits)
        from exponent in Gen.Frequency((3, Gen.Choose(-3, 3)), (1, Gen.Choose(-130, 125 - 37)))
        from sign in Gen.Elements("", "-")
        where exponent + digits <= 126
        select DynamoNumber.Parse($"{sign}{new string(text)}E{exponent}");

    private static readonly Gen<string> Texts = Gen.Elements("a", "b", "z", "\0", "ü", "\uFFFD", "\U0001F600", "\U0010FFFF", "ab").ArrayOf().Select(string.Concat);

    private static readonly Gen<byte[]> Binaries = Gen.Elements<byte>(0, 1, 127, 128, 255).ArrayOf();

    [Fact]
    public void Key_bytes_are_in_the_order_of_numbers() =>
        Prop.ForAll(
            Arb.From(Numbers),
            Arb.From(Numbers),
            (left, right) => Math.Sign(Bytes(new NumberValue(left), new NumberValue(right))) == DynamoNumber.Compare(left, right)).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_bytes_are_in_the_order_of_texts() =>
        Prop.ForAll(
            Arb.From(Texts),
            Arb.From(Texts),
            (left, right) => Math.Sign(Bytes(new StringValue(left), new StringValue(right))) == Math.Sign(new StringValue(left).CompareTo(new StringValue(right))!.Value)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_begins_with_a_prefix_is_between_the_prefix_and_the_bytes_after_it() =>
        Prop.ForAll(
            Arb.From(Binaries),
            Arb.From(Binaries),
            (prefix, value) =>
            {
                var after = KeyBytes.After(prefix);
                var inRange = value.AsSpan().SequenceCompareTo(prefix) >= 0 && (after is null || value.AsSpan().SequenceCompareTo(after) < 0);
                return inRange == value.AsSpan().StartsWith(prefix);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_a_number_undoes_writing_it() =>
        Prop.ForAll(Arb.From(Numbers), number => DynamoNumber.Parse(number.ToString()) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_are_compared_and_added_as_whole_numbers_are() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(-1_000_000, 1_000_000)),
            Arb.From(Gen.Choose(-1_000_000, 1_000_000)),
            (left, right) =>
            {
                var (one, other) = (DynamoNumber.From(left), DynamoNumber.From(right));
                return DynamoNumber.Compare(one, other) == left.CompareTo(right)
                    && (one + other).ToString() == (left + right).ToString(CultureInfo.InvariantCulture)
                    && (one - other).ToString() == (left - right).ToString(CultureInfo.InvariantCulture);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Taking_away_undoes_adding_exactly_or_the_sum_is_refused() =>
        Prop.ForAll(
            Arb.From(Numbers),
            Arb.From(Numbers),
            (left, right) =>
            {
                try
                {
                    return left + right - right == left;
                }
                catch (ServiceException error)
                {
                    return error.Code == "ValidationException";
                }
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0.10", "0.1")]
    [InlineData("-0", "0")]
    [InlineData("+1e3", "1000")]
    [InlineData(".5", "0.5")]
    [InlineData("007.", "7")]
    [InlineData("1E-7", "0.0000001")]
    public void A_number_is_written_plainly(string text, string written) => DynamoNumber.Parse(text).ToString().ShouldBe(written);

    [Fact]
    public void The_bounds_of_numbers_are_numbers()
    {
        DynamoNumber.Parse("9.9999999999999999999999999999999999999E+125").ToString().ShouldBe((BigInteger.Pow(10, 126) - BigInteger.Pow(10, 88)).ToString(CultureInfo.InvariantCulture));
        DynamoNumber.Parse("-1E-130").Sign.ShouldBe(-1);
        foreach (var beyond in (string[])["1E126", "1E-131", "1E99999999999999999999", "1E-99999999999999999999", "", "1e", "e1", ".", "1 ", "0x1", "NaN"])
            Should.Throw<ServiceException>(() => DynamoNumber.Parse(beyond), beyond);
    }

    private static int Bytes(AttributeValue left, AttributeValue right) => KeyBytes.Of(left).AsSpan().SequenceCompareTo(KeyBytes.Of(right));
}
