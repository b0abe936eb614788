using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class PictureLaws
{
    private static readonly Arbitrary<double> Integers =
        Arb.From(Gen.Choose(1, int.MaxValue).Zip(Gen.Choose(0, 6)).Select(pair => Math.Floor(pair.Item1 * Math.Pow(10, pair.Item2 - 3))).Where(value => value > 0));

    [Theory]
    [InlineData("#,##0")]
    [InlineData("#.##0")]
    [InlineData("#,##,##0")]
    [InlineData("000 000 000")]
    [InlineData("\u0660\u066c\u0660\u0660\u0660")]
    [InlineData("0;o")]
    [InlineData("A")]
    [InlineData("a")]
    [InlineData("w")]
    [InlineData("W;o")]
    [InlineData("Ww")]
    public void Reading_an_integer_undoes_printing_it(string picture)
    {
        var expression = JsonataExpression.Parse($"$parseInteger($formatInteger($, '{picture}'), '{picture}')");
        Prop.ForAll(Integers, value => expression.Evaluate(value).AsNumber() == value).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("I")]
    [InlineData("i")]
    public void Reading_a_roman_numeral_undoes_printing_it(string picture)
    {
        var expression = JsonataExpression.Parse($"$parseInteger($formatInteger($, '{picture}'), '{picture}')");
        Prop.ForAll(Arb.From(Gen.Choose(0, 5000)), value => expression.Evaluate(value).AsNumber() == value).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]")]
    [InlineData("[D1o] [MNn] [Y], [h]:[m]:[s].[f001] [P]")]
    [InlineData("[YI].[MI].[DA] [Hw]|[m01]|[s01]|[f001]")]
    [InlineData("[Y0001][M01][D01][H01][m01][s01].[f001]")]
    public void Reading_a_moment_undoes_printing_it(string picture)
    {
        var expression = JsonataExpression.Parse($"$toMillis($fromMillis($, '{picture}'), '{picture}')");
        var moments = Gen.Choose(-60_000, 250_000).Zip(Gen.Choose(0, 86_399_999)).Select(pair => (pair.Item1 * 86_400_000.0 / 10) + pair.Item2);
        Prop.ForAll(Arb.From(moments), millis => expression.Evaluate(Math.Floor(millis)).AsNumber() == Math.Floor(millis)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Formatting_a_number_keeps_its_digits()
    {
        var expression = JsonataExpression.Parse("$number($replace($formatNumber($, '#,##0.######'), ',', ''))");
        var numbers = Gen.Choose(-1_000_000_000, 1_000_000_000).Select(value => value / 1_000_000.0);
        Prop.ForAll(Arb.From(numbers), value => expression.Evaluate(value).AsNumber() == value).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Reading_digits_undoes_printing_them_in_any_radix()
    {
        var digits = JsonataExpression.Parse("[$formatBase($, 2), $formatBase($, 8), $formatBase($, 16)]");
        var numbers = JsonataExpression.Parse("[$number('0b' & $[0]), $number('0o' & $[1]), $number('0x' & $[2])]");
        Prop.ForAll(
            Integers,
            value => numbers.Evaluate(digits.Evaluate(value)).AsArray().All(number => number.AsNumber() == value)).QuickCheckThrowOnFailure();
    }
}
