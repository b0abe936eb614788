namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>Cases at the edges where JSONata and C# differ by nature: the translation makes up for it.</summary>
public class AgreementTests
{
    private static readonly Sample Empty = new();

    private static readonly Sample One = new()
    {
        Numbers = [7],
        Words = ["w"],
        Parts = [new Part("p", 3)],
        Grid = [[1]],
        Maybe = "m",
        Number = 4,
        Amount = 1.5m,
        MaybeSize = Size.Large,
        Spare = new Part("s", 0),
        At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
        Until = new DateTimeOffset(2026, 1, 2, 1, 4, 5, TimeSpan.Zero),
        ByName = new() { ["k"] = 2 },
    };

    private static readonly Sample Many = One with
    {
        Numbers = [3, -1, 3],
        Words = ["a", "", "c"],
        Parts = [new Part("p", 3), new Part("q", -3)],
        Grid = [[1, 2], [], [3]],
    };

    private static readonly Sample[] All = [Empty, One, Many];

    [Fact]
    public void Lists_of_none_and_of_one_stay_lists()
    {
        Translated.Agree((Sample s) => s.Numbers, All);
        Translated.Agree((Sample s) => s.Numbers.Select(n => n * 2), All);
        Translated.Agree((Sample s) => s.Numbers.Where(n => n > 0).ToList(), All);
        Translated.Agree((Sample s) => s.Parts.Where(p => p.Count > 0).Select(p => p.Name), All);
        Translated.Agree((Sample s) => s.Parts.Select(p => new { p.Name, Double = p.Count * 2 }), All);
        Translated.Agree((Sample s) => new { Inner = s.Numbers, More = new { s.Words } }, All);
        Translated.Agree((Sample s) => s.Flag ? s.Numbers : Array.Empty<int>(), All);
        Translated.Agree((Sample s) => s.Flag ? new[] { 1 } : new[] { s.A }, All);
    }

    [Fact]
    public void Lists_of_lists_stay_lists_of_lists()
    {
        Translated.Agree((Sample s) => s.Grid, All);
        Translated.Agree((Sample s) => new[] { s.Numbers, new[] { s.A } }, All);
        Translated.Agree((Sample s) => s.Flag ? Array.Empty<int[]>() : new[] { s.Numbers, new[] { s.A } }, All);
        Translated.Agree((Sample s) => s.Grid.Select(row => row.Count), All);
        Translated.Agree((Sample s) => s.Grid.Select(row => row.Select(n => n + 1).ToList()), All);
        Translated.Agree((Sample s) => s.Parts.Select(p => new[] { p.Count }), All);
        Translated.Agree((Sample s) => s.Grid[0], One, Many);
        Translated.Agree((Sample s) => s.Grid[0][0], One, Many);
        Translated.Agree((Sample s) => s.Numbers[0], One, Many);
    }

    [Fact]
    public void Questions_about_lists()
    {
        Translated.Agree((Sample s) => new { Any = s.Numbers.Any(), Length = s.Numbers.Length, Count = s.Parts.Count, Sum = s.Numbers.Sum() }, All);
        Translated.Agree((Sample s) => s.Numbers.Any(n => n == 3), All);
        Translated.Agree((Sample s) => s.Numbers.All(n => n == 3), All);
        Translated.Agree((Sample s) => s.Numbers.Count(n => n == 3), All);
        Translated.Agree((Sample s) => s.Parts.Sum(p => p.Count), All);
        Translated.Agree((Sample s) => s.Words.Contains("w"), All);
        Translated.Agree((Sample s) => s.Numbers.Contains(s.A), All);
        Translated.Agree((Sample s) => s.Words.Where(w => w != "a").FirstOrDefault(), All);
        Translated.Agree((Sample s) => string.Join("-", s.Words), All);
        Translated.Agree((Sample s) => s.ByName.ContainsKey("k"), All);
        Translated.Agree((Sample s) => s.ByName.Count, All);
    }

    [Fact]
    public void Null_stays_null()
    {
        Translated.Agree((Sample s) => new { s.Maybe, s.Number, s.Spare, s.MaybeSize, s.Until }, All);
        Translated.Agree((Sample s) => s.Maybe == null, All);
        Translated.Agree((Sample s) => s.Maybe != "m", All);
        Translated.Agree((Sample s) => s.Number + 1, All);
        Translated.Agree((Sample s) => s.Number + s.A * s.Number, All);
        Translated.Agree((Sample s) => s.Number > 3, All);
        Translated.Agree((Sample s) => !(s.Number > 3), All);
        Translated.Agree((Sample s) => s.Number == s.Number, All);
        Translated.Agree((Sample s) => s.Amount * 3, All);
        Translated.Agree((Sample s) => s.Amount ?? 2.5m, All);
        Translated.Agree((Sample s) => s.Number ?? s.A, All);
        Translated.Agree((Sample s) => s.Spare == null ? null : s.Spare.Name, All);
        Translated.Agree((Sample s) => "<" + s.Maybe + s.Number + ">", All);
        Translated.Agree((Sample s) => string.IsNullOrEmpty(s.Maybe) || string.IsNullOrWhiteSpace(s.Text), All);
        Translated.Agree((Sample s) => s.MaybeSize == Size.Large, All);
        Translated.Agree((Sample s) => s.Number.HasValue ? s.Number.Value : -1, All);
        Translated.Agree((Sample s) => s.Number.GetValueOrDefault(), All);
        Translated.Agree((Sample s) => new[] { s.Maybe, "x", null }, All);
        Translated.Agree((Sample s) => s.Flag ? null : new[] { s.Maybe }, All);
        Translated.Agree((Sample s) => new[] { s.Maybe, "x" }.Select(m => m + "!"), All);
        Translated.Agree((Sample s) => s.Parts.Select(p => p.Count > 0 ? p.Name : null).Where(n => n != "q").Select(n => "<" + n + ">"), All);
    }

    [Fact]
    public void Moments_are_compared_by_time()
    {
        Translated.Agree((Sample s) => s.At == s.Until, All);
        Translated.Agree((Sample s) => s.At != s.Until, All);
        Translated.Agree((Sample s) => s.Until > s.At, All);
        Translated.Agree((Sample s) => s.Until == s.Until, All);
    }

    [Fact]
    public void Enums_and_constants()
    {
        var limit = 5;
        var part = new Part("closure", 1);
        Translated.Agree((Sample s) => new { s.Size, Constant = Size.Large, Sum = s.A + limit, part, part.Name }, All);
        Translated.Agree((Sample s) => s.Size == Size.Small ? $"{Size.Small}" : "else", All);
        Translated.Agree((Sample s) => new Dictionary<string, object> { { "a b", s.A }, { "n", s.Numbers } }, All);
    }

    [Fact]
    public void Names_that_need_quotes() => Translated.Agree((Sample s) => new { s.Odd, s.Newton }, All);

    [Fact]
    public void A_long_row_is_computed_right()
    {
        Translated.Agree((Sample s) => s.A + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + s.B, All);
        Translated.Agree((Sample s) => s.Text + s.A + s.B + s.Text + s.A + s.B + s.Text + s.A + s.B + s.Text + s.A + s.B + s.Maybe, All);
    }
}
