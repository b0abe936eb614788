using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>The law of translation: for every input JSONata gives the JSON that the compiled C# gives.</summary>
public class TranslationLaws
{
    private const int Inputs = 1_000;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("", " ", "a", "abc", "ABC", " ab ", "a,b", "${x}", "{% 1 %}", "\"\\", "null", "true", "0", "é", "\n"),
        Gen.Choose(32, 126).Select(c => (char)c).ArrayOf().Select(letters => new string(letters)));

    private static readonly Gen<int> Integers = Gen.OneOf(Gen.Choose(-20, 20), Gen.Choose(-1_000_000, 1_000_000));

    private static readonly Gen<decimal> Decimals = Gen.Choose(-10_000_000, 10_000_000).Select(cents => cents / 100m);

    private static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1024d), Gen.Choose(-1000, 1000).Select(n => n / 10d));

    private static readonly Gen<Part> Pieces = Texts.Zip(Integers, (name, count) => new Part(name, count));

    private static readonly Gen<Sample> Samples =
        from a in Integers
        from b in Integers
        from x in Doubles
        from price in Decimals
        from flag in Gen.Elements(true, false)
        from text in Texts
        from maybe in Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(t => (string?)t))
        from number in Gen.OneOf(Gen.Constant<int?>(null), Integers.Select(n => (int?)n))
        from amount in Gen.OneOf(Gen.Constant<decimal?>(null), Decimals.Select(n => (decimal?)n))
        from size in Gen.Elements(Size.Small, Size.Large)
        from maybeSize in Gen.Elements<Size?>(null, Size.Small, Size.Large)
        from numbers in Short(Integers)
        from words in Short(Texts)
        from parts in Short(Pieces)
        from grid in Short(Short(Integers).Select(row => row.ToList()))
        from spare in Gen.OneOf(Gen.Constant<Part?>(null), Pieces.Select(p => (Part?)p))
        select new Sample
        {
            A = a,
            B = b,
            X = x,
            Price = price,
            Flag = flag,
            Text = text,
            Maybe = maybe,
            Number = number,
            Amount = amount,
            Size = size,
            MaybeSize = maybeSize,
            Numbers = numbers,
            Words = words,
            Parts = [.. parts],
            Grid = [.. grid],
            Spare = spare,
        };

    [Fact]
    public void Integers_add_multiply_divide_and_compare()
    {
        Holds(s => s.A + s.B * 2 - (s.A - s.B));
        Holds(s => s.A / (s.B == 0 ? 1 : s.B));
        Holds(s => s.A % (s.B == 0 ? 7 : s.B));
        Holds(s => (s.A + s.B) / 7 * 3);
        Holds(s => -s.A * 3 - -s.B);
        Holds(s => new { Less = s.A < s.B, Most = s.A <= s.B, More = s.A > s.B, Least = s.A >= s.B, Same = s.A == s.B, Other = s.A != s.B });
        Holds(s => new { Abs = Math.Abs(s.A), Min = Math.Min(s.A, s.B), Max = Math.Max(s.A, s.B) });
    }

    [Fact]
    public void Decimals_are_decimals()
    {
        Holds(s => s.Price + 0.1m + 0.2m);
        Holds(s => s.Price * 3);
        Holds(s => s.Price * 0.19m >= 0.19m);
        Holds(s => s.Price - s.Amount);
        Holds(s => Math.Round(s.Price * 0.19m, 2));
        Holds(s => s.Parts.Sum(p => p.Count * 0.1m));
    }

    [Fact]
    public void Doubles_are_doubles()
    {
        Holds(s => s.X * 3 + s.A);
        Holds(s => s.X / 8 - 1);
        Holds(s => (int)s.X);
        Holds(s => new { Floor = Math.Floor(s.X), Ceiling = Math.Ceiling(s.X), Round = Math.Round(s.X), Truncate = Math.Truncate(s.X) });
    }

    [Fact]
    public void Logic_is_logic()
    {
        Holds(s => s.Flag && s.A > 0 || !s.Flag && s.B < 0);
        Holds(s => s.Flag ^ s.A > 0);
        Holds(s => s.Flag ? s.A : s.B > 0 ? s.B : 0);
        Holds(s => s.Maybe != null && s.Maybe.Length > 2);
    }

    [Fact]
    public void Text_is_text()
    {
        Holds(s => s.Text + "/" + s.Maybe + s.A + s.Flag);
        Holds(s => $"{s.Text}{s.Number}{{{s.Flag}}}{s.A}".Length >= 0);
        Holds(s => new { s.Text.Length, Upper = s.Text.ToUpperInvariant(), Lower = s.Text.ToLowerInvariant(), Trimmed = s.Text.Trim() });
        Holds(s => new { Starts = s.Text.StartsWith("ab"), Ends = s.Text.EndsWith("bc"), Holds = s.Text.Contains("bc"), Other = s.Text.EndsWith(s.Maybe ?? "c") });
        Holds(s => s.Text.Replace("a", "$1$"));
        Holds(s => s.Text.Length > 1 ? s.Text.Substring(1, 1) : s.Text.Substring(0));
        Holds(s => s.Text.Split(','));
        Holds(s => s.Text.Equals(s.Maybe, StringComparison.OrdinalIgnoreCase));
        Holds(s => s.Text.Length > 0 && s.Text[0] == 'a');
        Holds(s => s.Text == s.Maybe);
        Holds(s => s.Maybe == s.Words.Where(w => w != "a").FirstOrDefault());
        Holds(s => string.IsNullOrEmpty(s.Maybe));
        Holds(s => s.A.ToString() + s.Text.ToString());
    }

    [Fact]
    public void Nulls_stay_nulls()
    {
        Holds(s => new { s.Maybe, s.Number, s.Amount, s.MaybeSize, s.Spare });
        Holds(s => s.Number + s.A);
        Holds(s => s.Number / 3 + s.Number * 2);
        Holds(s => s.Number < s.A);
        Holds(s => s.Number == s.A || s.MaybeSize != s.Size);
        Holds(s => s.Number ?? s.A);
        Holds(s => s.Maybe ?? (s.Flag ? null : s.Text) ?? "none");
        Holds(s => s.Spare == null ? -1 : s.Spare.Count);
    }

    [Fact]
    public void Lists_stay_lists()
    {
        Holds(s => s.Numbers.Select(n => n / 2));
        Holds(s => s.Numbers.Where(n => n > s.A).Select(n => new { n, s.Text }));
        Holds(s => s.Parts.Where(p => p.Name.Contains("ab")).Select(p => p.Count));
        Holds(s => s.Grid.Select(row => row.Where(n => n > 0)));
        Holds(s => s.Grid.Select(row => row.Sum()));
        Holds(s => s.Parts.Any(p => p.Count > s.A) && s.Numbers.All(n => n != s.B));
        Holds(s => new { Count = s.Parts.Count(p => p.Count > 0), Sum = s.Parts.Sum(p => p.Count), All = s.Numbers.Contains(s.A) });
        Holds(s => s.Words.Select(word => word.Length > 0 ? word : null));
        Holds(s => new[] { s.Numbers, new[] { s.A }, s.Flag ? s.Numbers : Array.Empty<int>() });
    }

    private static Gen<T[]> Short<T>(Gen<T> items) => Gen.Choose(0, 3).SelectMany(count => items.ArrayOf(count));

    private static void Holds<TOut>(Expression<Func<Sample, TOut>> lambda)
    {
        var agreement = Agreement.Of(lambda);
        Prop.ForAll(Samples.ToArbitrary(), sample =>
        {
            agreement.Check(sample);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Inputs));
    }
}
