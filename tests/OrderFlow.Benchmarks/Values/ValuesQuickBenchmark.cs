using System.Globalization;
using System.Text;
using OrderFlow.Benchmarks.Jsonata;
using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Values;

/// <summary>
/// Our values against those of System.Text.Json and Newtonsoft.Json, in what the engine does with values. The document has a thousand items and
/// about a megabyte; what <c>src/OrderFlow.Jsonata/Values/README.md</c> decides, it decides by these figures.
/// </summary>
internal sealed class ValuesQuickBenchmark : IQuickBenchmark
{
    private const int Items = 1000;
    private const string Small = """{"x":1,"a":{"y":[2],"b":{"c":3.5,"z":"end"}}}""";

    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        var large = Encoding.UTF8.GetBytes(Large());
        foreach (var values in new ValueLibraries(large, Encoding.UTF8.GetBytes(Small)).All)
        {
            Check(values, large.Length);
            foreach (var (name, operation) in Operations(values))
            {
                var throughput = await Task.Run(() => Throughput.Of(operation));
                yield return new($"values/{name}/{values.Library}", 1e6 / throughput.PerSecond, "µs");
                yield return new($"values/{name}/{values.Library}", throughput.BytesEach, "bytes");
            }
        }
    }

    private static IEnumerable<(string Name, Action Operation)> Operations(ValueOperations values) =>
    [
        ("parse", () => values.Parse()),
        ("member", () => values.Member()),
        ("iterate", () => values.Sum()),
        ("build", () => values.Build()),
        ("share", () => values.Share()),
        ("equal", () => values.Equal()),
        ("write", () => values.Write()),
    ];

    private static void Check(ValueOperations values, int length)
    {
        var shop = new UserDocument(Items);
        var name = values.Library;
        WrongResultException.ThrowUnlessEqual(name, 3.5, values.Member());
        WrongResultException.ThrowUnlessEqual(name, true, Math.Abs(shop.Orders.Sum(order => order.Price) - values.Sum()) < 1e-6);
        WrongResultException.ThrowUnlessEqual(name, Items, values.Build());
        WrongResultException.ThrowUnlessEqual(name, Items, values.Share());
        WrongResultException.ThrowUnlessEqual(name, true, values.Equal());
        WrongResultException.ThrowUnlessEqual(name, length, values.Write());
    }

    /// <summary>The orders of the shop, each with a description that makes it about a kilobyte.</summary>
    private static string Large()
    {
        var items = new UserDocument(Items).Orders.Select(order => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":{{order.Id}},"sku":"{{order.Sku}}","status":"{{order.Status}}","qty":{{order.Quantity}},"price":{{order.Price}},"at":{{order.At}},"gift":{{(order.Note is null ? "null" : "true")}},"address":{"street":"Main street {{order.Id}}","city":"Springfield","lines":[1,2.5,-3]},"description":"{{string.Concat(Enumerable.Repeat(order.Name.Trim() + ", ", 50))}}"}"""));
        return $$"""{"items":[{{string.Join(',', items)}}]}""";
    }
}
