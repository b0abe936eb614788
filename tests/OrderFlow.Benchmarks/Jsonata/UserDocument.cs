using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>A made-up shop: customers and their orders, the same at each start.</summary>
internal sealed class UserDocument
{
    private static readonly string[] Statuses = ["new", "paid", "shipped", "cancelled"];

    public UserDocument(int orders)
    {
        var random = new Random(4711);
        Customers = [.. Enumerable.Range(0, 20).Select(id => new Customer(id, $"Customer {id}"))];
        Orders = [.. Enumerable.Range(0, orders).Select(id => new Order(
            id,
            $"sku-{random.Next(100_000):00000}",
            $"  Article  no {random.Next(1000)} ",
            Statuses[random.Next(Statuses.Length)],
            random.Next(20) + 1,
            random.Next(100_000) / 100.0,
            random.Next(Customers.Length),
            1_700_000_000_000 + (random.Next(100_000_000) * 1000L),
            id % 3 == 0 ? "gift" : null))];
        Json = JsonataJson.Parse(ToJson());
    }

    public Customer[] Customers { get; }

    public Order[] Orders { get; }

    public JsonataValue Json { get; }

    /// <summary>A text with many mail addresses.</summary>
    public string Letters => string.Join(", ", Orders.Select(order => $"{order.Status}{order.Id}@example{order.Customer}.com wrote about {order.Sku}"));

    private string ToJson()
    {
        var customers = Customers.Select(customer => $$"""{"id":{{customer.Id}},"name":"{{customer.Name}}"}""");
        var letters = Letters;
        return $$"""{"customers":[{{string.Join(',', customers)}}],"orders":[{{string.Join(',', Orders.Select(ToJson))}}],"letters":"{{letters}}"}""";
    }

    private static string ToJson(Order order)
    {
        var note = order.Note is null ? "" : $$""","note":"{{order.Note}}" """;
        return string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{order.Id}},"sku":"{{order.Sku}}","name":"{{order.Name}}","status":"{{order.Status}}","qty":{{order.Quantity}},"price":{{order.Price}},"customer":{{order.Customer}},"at":{{order.At}}{{note}}}""");
    }

    internal sealed record Customer(int Id, string Name);

    internal sealed record Order(int Id, string Sku, string Name, string Status, int Quantity, double Price, int Customer, long At, string? Note);
}
