using System.Globalization;
using System.Text;
using OrderFlow.Benchmarks.Jsonata;
using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Values;

/// <summary>
/// Our values against those of System.Text.Json and Newtonsoft.Json, in what the engine does with values, by turns. The document has a thousand
/// items and about a megabyte. Prints the table by which <c>src/OrderFlow.Jsonata/Values/README.md</c> decides.
/// </summary>
internal static class ValueComparison
{
    private const int Items = 1000;
    private const string Small = """{"x":1,"a":{"y":[2],"b":{"c":3.5,"z":"end"}}}""";

    /// <exception cref="WrongResultException">An operation does not do what it should.</exception>
    public static void Run(TextWriter output)
    {
        var large = Encoding.UTF8.GetBytes(Large());
        ValueOperations[] libraries = [.. new ValueLibraries(large, Encoding.UTF8.GetBytes(Small)).All];
        Array.ForEach(libraries, library => Check(library, large.Length));
        output.WriteLine($"| | {string.Join(" | ", libraries.Select(library => $"{library.Library} | bytes"))} |");
        output.WriteLine($"| --- |{string.Concat(libraries.Select(_ => " ---: | ---: |"))}");
        var operations = Array.ConvertAll(libraries, library => Operations(library).ToArray());
        for (var i = 0; i < operations[0].Length; i++)
        {
            var measured = Throughput.OfEach(Array.ConvertAll(operations, own => own[i].Operation));
            output.WriteLine($"| {operations[0][i].Name} | {string.Join(" | ", measured.Select(one => $"{Time(one)} | {ByteSize.Print(one.BytesEach)}"))} |");
        }
    }

    private static string Time(Throughput measured) => (1e9 / measured.PerSecond) switch
    {
        >= 1e6 and var nanoseconds => $"{nanoseconds / 1e6:0.0} ms",
        >= 1e3 and var nanoseconds => $"{nanoseconds / 1e3:0.0} µs",
        var nanoseconds => $"{nanoseconds:0} ns",
    };

    private static IEnumerable<(string Name, Action Operation)> Operations(ValueOperations values) =>
    [
        ("parse from UTF-8", () => values.Parse()),
        ("member by name, three deep", () => values.Member()),
        ("go through 1,000 items", () => values.Sum()),
        ("build 1,000 objects of three", () => values.Build()),
        ("share the 1,000 items", () => values.Share()),
        ("deep equality", () => values.Equal()),
        ("write as UTF-8", () => values.Write()),
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
