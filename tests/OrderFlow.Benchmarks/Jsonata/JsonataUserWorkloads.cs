using System.Globalization;
using System.Text.RegularExpressions;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>What users write beyond the expressions of <c>jsonata.json</c>, on a document of our own, each with its answer computed in C#.</summary>
internal static partial class JsonataUserWorkloads
{
    private static readonly UserDocument Shop = new(1000);
    private static readonly UserDocument Small = new(100);

    public static IReadOnlyList<JsonataWorkload> All =>
    [
        .. Paths(),
        .. Texts(),
        .. Functions(),
        .. Objects(),
    ];

    private static IEnumerable<JsonataWorkload> Paths() =>
    [
        On(Shop, "predicate", "orders[status = 'paid' and price > 500].sku", Each(Shop.Orders.Where(o => o is { Status: "paid", Price: > 500 }), o => o.Sku)),
        On(Shop, "last-item", "orders[-1].sku", Shop.Orders[^1].Sku),
        On(Shop, "condition", "orders.(price > 900 ? 'high' : price > 500 ? 'middle' : 'low')", Each(Shop.Orders, o => o.Price > 900 ? "high" : o.Price > 500 ? "middle" : "low")),
        On(Shop, "in", "$count(orders[status in ['paid', 'new']])", Shop.Orders.Count(o => o.Status is "paid" or "new")),
        On(Shop, "order-by", "orders^(>price, sku).id", Each(Shop.Orders.OrderByDescending(o => o.Price).ThenBy(o => o.Sku, StringComparer.Ordinal), o => o.Id)),
        On(Shop, "descendants", "$sum(**.qty)", Shop.Orders.Sum(o => o.Quantity)),
        On(Shop, "wildcard", "$count(orders.*)", Shop.Orders.Sum(o => o.Note is null ? 8 : 9)),
        On(Shop, "index", "orders#$i[$i % 100 = 0].sku", Each(Shop.Orders.Where(o => o.Id % 100 == 0), o => o.Sku)),
        On(
            Small,
            "join",
            "$$.orders@$o.$$.customers@$c[$c.id = $o.customer].($c.name & ' ' & $o.sku)",
            Each(Small.Orders, o => $"{Small.Customers[o.Customer].Name} {o.Sku}")),
        On(Shop, "parent", "orders.note.(%.sku & ' ' & $)", Each(Shop.Orders.Where(o => o.Note is not null), o => $"{o.Sku} {o.Note}")),
    ];

    private static IEnumerable<JsonataWorkload> Texts() =>
    [
        On(
            Small,
            "string-functions",
            "orders.($uppercase($substring(sku, 0, 3)) & $pad($string(qty), -5, '0') & $trim(name))",
            Each(Small.Orders, o => o.Sku[..3].ToUpperInvariant() + o.Quantity.ToString("00000", CultureInfo.InvariantCulture) + Blanks().Replace(o.Name, " ").Trim())),
        On(Small, "split-join", "$join($split(letters, ', '), '; ')", Small.Letters.Replace(", ", "; ", StringComparison.Ordinal)),
        On(Small, "replace-text", "$replace(letters, 'example', 'sample')", Small.Letters.Replace("example", "sample", StringComparison.Ordinal)),
        On(Small, "replace-regex", @"$replace(letters, /(\w+)@(\w+)\.com/, '$2: $1')", Address().Replace(Small.Letters, "$2: $1")),
        On(Small, "match-regex", @"$count($match(letters, /\w+@\w+\.com/))", Small.Orders.Length),
        On(Small, "contains-regex", @"$count(orders[$contains(sku, /^sku-.*7$/)])", Small.Orders.Count(o => o.Sku.EndsWith('7'))),
        On(Small, "from-millis", "orders.$fromMillis(at)", Each(Small.Orders, o => Moment(o.At, "yyyy-MM-ddTHH:mm:ss.fffZ"))),
        On(Small, "from-millis-picture", "orders.$fromMillis(at, '[D01]/[M01]/[Y0001] [H01]:[m01]:[s01]')", Each(Small.Orders, o => Moment(o.At, "dd/MM/yyyy HH:mm:ss"))),
        On(Small, "to-millis", "orders.$toMillis($fromMillis(at))", Each(Small.Orders, o => o.At)),
        On(Small, "format-number", "orders.$formatNumber(price, '#,##0.00')", Each(Small.Orders, o => o.Price.ToString("#,##0.00", CultureInfo.InvariantCulture))),
        On(Shop, "concatenation", "$length($join(orders.(sku & ':' & qty), ','))", Shop.Orders.Sum(o => $"{o.Sku}:{o.Quantity},".Length) - 1),
        On(Shop, "string-of-document", "$length($string($))", Shop.Json.ToJson().Length),
        On(Shop, "string-of-prices", "$length($join(orders.$string(price)))", Shop.Orders.Sum(o => ((JsonataValue)o.Price).ToJson().Length)),
    ];

    private static IEnumerable<JsonataWorkload> Functions() =>
    [
        On(Shop, "reduce", "$reduce(orders.qty, function($a, $b) { $a + $b })", Shop.Orders.Sum(o => o.Quantity)),
        On(Shop, "range", "$sum([1..1000].($ * $))", 333_833_500),
        On(Shop, "recursion", "($f := function($n) { $n < 2 ? $n : $f($n - 1) + $f($n - 2) }; $f(15))", 610),
        On(Shop, "tail-recursion", "($f := function($n, $s) { $n = 0 ? $s : $f($n - 1, $s + $n) }; $f(1000, 0))", 500_500),
        On(Shop, "closures", "($add := function($n) { function($x) { $x + $n } }; $sum(orders.($add(qty)(1))))", Shop.Orders.Sum(o => o.Quantity + 1)),
        On(Shop, "chain", "orders.qty ~> $map(function($q) { $q * 2 }) ~> $sum()", Shop.Orders.Sum(o => o.Quantity * 2)),
        On(Shop, "distinct", "$count($distinct(orders.customer))", Shop.Customers.Length),
        On(Shop, "sort-numbers", "$sort(orders.price)[0]", Shop.Orders.Min(o => o.Price)),
        On(Shop, "sort-by-block", "$sort(orders, function($l, $r) { $l.qty * $l.price > $r.qty * $r.price })[0].id", Shop.Orders.MinBy(o => o.Quantity * o.Price)!.Id),
    ];

    private static IEnumerable<JsonataWorkload> Objects() =>
    [
        On(
            Shop,
            "objects",
            "orders.{'sku': sku, 'total': price * qty, 'note': note}",
            Each(Shop.Orders, o => new JsonataObjectBuilder().Set("sku", o.Sku).Set("total", o.Price * o.Quantity).Set("note", o.Note is null ? JsonataValue.Undefined : o.Note).Build())),
        On(Shop, "group-1000", "orders{status: $count($)}", ByKey(Shop.Orders.GroupBy(o => o.Status).Select(g => (g.Key, (JsonataValue)g.Count())))),
        On(Shop, "group-many", "$count($keys(orders{$string(id): price}))", Shop.Orders.Length),
        On(Shop, "merge", "$count($keys($merge(orders.{sku: qty})))", Shop.Orders.DistinctBy(o => o.Sku).Count()),
        On(Shop, "spread", "$count($spread(orders))", Shop.Orders.Sum(o => o.Note is null ? 8 : 9)),
        On(Shop, "each", "$count(orders.$each(function($v, $k) { $k }))", Shop.Orders.Sum(o => o.Note is null ? 8 : 9)),
        On(Shop, "sift", "$count(orders.$sift(function($v, $k) { $k = 'note' }))", Shop.Orders.Count(o => o.Note is not null)),
        On(Shop, "transform", "$count(($ ~> |orders|{'total': price * qty}, 'status'|).orders.total)", Shop.Orders.Length),
    ];

    private static JsonataWorkload On(UserDocument document, string id, string text, JsonataValue expected) => new(id, text, document.Json, null, expected);

    private static JsonataValue Each(IEnumerable<UserDocument.Order> orders, Func<UserDocument.Order, JsonataValue> of) => JsonataArray.From(orders.Select(of));

    private static JsonataValue ByKey(IEnumerable<(string Key, JsonataValue Value)> members)
    {
        var builder = new JsonataObjectBuilder();
        foreach (var (key, value) in members)
            builder.Set(key, value);
        return builder.Build();
    }

    private static string Moment(long millis, string format) =>
        DateTimeOffset.FromUnixTimeMilliseconds(millis).ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<user>\w+)@(?<host>\w+)\.com", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
