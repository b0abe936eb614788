using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class NumberFunctionTests
{
    [Theory]
    [InlineData("111, -1", "110")]
    [InlineData("1.49, 1.5", "3")]
    [InlineData("0.1, 0.2", "0")]
    [InlineData("-0.5, 0.5", "1")]
    [InlineData("-1.5, 0", "-1")]
    [InlineData("-1.51, 0", "-2")]
    [InlineData("-0.5, 0", "0")]
    [InlineData("2.5e1, 0", "25")]
    [InlineData("2147483646, 1", "2147483647")]
    [InlineData("-2147483647, -1", "-2147483648")]
    public void MathAdd_rounds_each_number_before_it_adds_them(string arguments, string sum) =>
        Intrinsic.Call($"States.MathAdd({arguments})").ShouldBe(sum);

    [Theory]
    [InlineData("2147483647, 1")]
    [InlineData("-2147483648, -1")]
    [InlineData("3000000000, -2000000000")]
    [InlineData("1e309, 1")]
    [InlineData("'1', 1")]
    [InlineData("1, true")]
    [InlineData("null, 1")]
    public void MathAdd_takes_numbers_of_32_bits(string arguments) => Intrinsic.ShouldRefuse($"States.MathAdd({arguments})");

    [Fact]
    public void MathRandom_draws_from_the_first_up_to_before_the_second() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (from, width) =>
        {
            var to = from + Math.Abs(width) + 1;
            var drawn = long.Parse(Intrinsic.Call($"States.MathRandom({from}, {to})"), CultureInfo.InvariantCulture);
            return drawn >= from && drawn < to;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1.9, 2.1", "1")]
    [InlineData("-2.9, -1.9", "-2")]
    [InlineData("5, 6, 42", "5")]
    public void MathRandom_does_not_look_at_fractions(string arguments, string drawn) =>
        Intrinsic.Call($"States.MathRandom({arguments})").ShouldBe(drawn);

    [Theory]
    [InlineData("42")]
    [InlineData("-7")]
    [InlineData("0")]
    public void With_a_seed_the_same_number_comes_out(string seed) =>
        Intrinsic.Call($"States.ArrayLength(States.ArrayUnique(States.Array(States.MathRandom(0, 1000000, {seed}), States.MathRandom(0, 1000000, {seed}))))").ShouldBe("1");

    [Theory]
    [InlineData("1, 1")]
    [InlineData("10, 5")]
    [InlineData("1.4, 1.6")]
    [InlineData("'a', 10")]
    [InlineData("1, 10, 'seed'")]
    [InlineData("1, 10, null")]
    public void MathRandom_needs_a_range_with_a_number_in_it(string arguments) => Intrinsic.ShouldRefuse($"States.MathRandom({arguments})");
}
