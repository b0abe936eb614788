using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>Filters of a scan over one item; conditions of writes are the same language.</summary>
public sealed class ConditionTests
{
    private static readonly Dictionary<string, AttributeValue> Order = Item(
        ("id", S("1")),
        ("price", N("12.50")),
        ("city", S("Köln")),
        ("paid", new AttributeValue { BOOL = true }),
        ("note", new AttributeValue { NULL = true }),
        ("tags", new AttributeValue { SS = ["a", "b"] }),
        ("sizes", new AttributeValue { NS = ["1", "2.0"] }),
        ("cart", L(M(("sku", S("x")), ("pieces", N("2"))), S("loose"))),
        ("twin", N("12.5")),
        ("bytes", new AttributeValue { B = new MemoryStream([1, 2, 3]) }));

    [Theory]
    [InlineData("price = :price", true)]
    [InlineData("price = twin", true)]
    [InlineData("price <> :price", false)]
    [InlineData("price < :ten", false)]
    [InlineData("price > :ten AND price >= twin AND price <= twin", true)]
    [InlineData("city < :ten", false)]
    [InlineData("city <> :ten", true)]
    [InlineData("absent = :ten", false)]
    [InlineData("absent <> :ten", true)]
    [InlineData("absent = gone", false)]
    [InlineData("absent <> nowhere", true)]
    [InlineData("absent < :ten", false)]
    [InlineData("NOT absent < :ten", true)]
    [InlineData("price BETWEEN :ten AND :price", true)]
    [InlineData("absent BETWEEN :ten AND :price", false)]
    [InlineData("price IN (:ten, twin)", true)]
    [InlineData("city IN (:ten, :price)", false)]
    [InlineData("attribute_exists(cart[0].sku)", true)]
    [InlineData("attribute_exists(cart[1].sku)", false)]
    [InlineData("attribute_not_exists(cart[2])", true)]
    [InlineData("attribute_exists(note)", true)]
    [InlineData("attribute_type(tags, :ss)", true)]
    [InlineData("attribute_type(price, :ss)", false)]
    [InlineData("attribute_type(absent, :ss)", false)]
    [InlineData("begins_with(city, :koe)", true)]
    [InlineData("begins_with(price, :koe)", false)]
    [InlineData("contains(city, :ln)", true)]
    [InlineData("contains(tags, :a)", true)]
    [InlineData("contains(tags, :ln)", false)]
    [InlineData("contains(sizes, :two)", true)]
    [InlineData("contains(cart, :loose)", true)]
    [InlineData("contains(absent, :a)", false)]
    [InlineData("size(city) = :four", true)]
    [InlineData("size(tags) = :two AND size(cart) = :two AND size(bytes) > :two", true)]
    [InlineData("size(price) > :zero", false)]
    [InlineData("size(absent) = :zero", false)]
    [InlineData("cart[0].pieces = size(cart)", true)]
    [InlineData("tags = :ba", true)]
    [InlineData("paid = :yes", true)]
    [InlineData("paid = :yes OR price = :ten AND price = :ten", true)]
    [InlineData("(paid = :yes OR price = :ten) AND price = :ten", false)]
    [InlineData("NOT paid = :yes OR price = :price", true)]
    [InlineData("NOT (paid = :yes OR price = :price)", false)]
    [InlineData("(price) = (:price)", true)]
    [InlineData("  paid=:yes and not(price<:ten)", true)]
    public async Task A_condition_holds_or_not(string condition, bool holds)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.Client.PutItemAsync("orders", Order);

        (await FilterAsync(endpoint, condition)).Count.ShouldBe(holds ? 1 : 0);
    }

    [Theory]
    [InlineData("price", "Syntax error; token: \"<EOF>\", near: \"price\"")]
    [InlineData("price = ", "Syntax error; token: \"<EOF>\", near: \"= \"")]
    [InlineData("price == :ten", "Syntax error; token: \"=\", near: \"== :ten\"")]
    [InlineData("price = :ten price", "Syntax error; token: \"price\", near: \":ten price\"")]
    [InlineData("price = 10", "Syntax error; token: \"10\", near: \"= 10\"")]
    [InlineData("(price = :ten", "Syntax error; token: \"<EOF>\", near: \":ten\"")]
    [InlineData("status = :ten", "Attribute name is a reserved keyword; reserved keyword: status")]
    [InlineData("#s = :ten", "An expression attribute name used in the document path is not defined; attribute name: #s")]
    [InlineData("price = :nowhere", "An expression attribute value used in expression is not defined; attribute value: :nowhere")]
    [InlineData("((price = :ten))", "The expression has redundant parentheses;")]
    [InlineData("price = price", "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [price]")]
    [InlineData("size(city)", "The function is not allowed to be used this way in an expression; function: size")]
    [InlineData("attribute_exists(city) = :yes", "The function is not allowed to be used this way in an expression; function: attribute_exists")]
    [InlineData("if_not_exists(city, :ten) = :ten", "The function is not allowed to be used this way in an expression; function: if_not_exists")]
    [InlineData("dog(city) = :ten", "Invalid function name; function: dog")]
    [InlineData("begins_with(city)", "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1")]
    [InlineData("begins_with(city, :ten)", "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N")]
    [InlineData("attribute_exists(:ten)", "Operator or function requires a document path; operator or function: attribute_exists")]
    [InlineData("attribute_type(city, :ln)", "Invalid attribute type name found; type: ln, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")]
    [InlineData("price < :yes", "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL")]
    [InlineData("price BETWEEN :price AND :ten", "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:12.5}, upper bound operand: AttributeValue: {N:10}")]
    [InlineData("price BETWEEN :ten AND :ln", "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:10}, upper bound operand: AttributeValue: {S:ln}")]
    public async Task A_condition_that_is_not_valid_is_refused_with_its_place(string condition, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => FilterAsync(endpoint, condition))).ShouldBe($"Invalid FilterExpression: {message}");
    }

    [Fact]
    public async Task Placeholders_that_no_expression_uses_are_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        var scan = new ScanRequest { TableName = "orders", FilterExpression = "price = :a", ExpressionAttributeValues = Item((":a", N("1")), (":b", N("2"))) };

        (await RefusalAsync(() => endpoint.Client.ScanAsync(scan))).ShouldBe("Value provided in ExpressionAttributeValues unused in expressions: keys: {:b}");
        scan.ExpressionAttributeValues.Remove(":b");
        scan.ExpressionAttributeNames = new() { ["#n"] = "x" };
        (await RefusalAsync(() => endpoint.Client.ScanAsync(scan))).ShouldBe("Value provided in ExpressionAttributeNames unused in expressions: keys: {#n}");
        scan.ExpressionAttributeNames = new() { ["n"] = "x" };
        (await RefusalAsync(() => endpoint.Client.ScanAsync(scan))).ShouldBe("ExpressionAttributeNames contains invalid key: Syntax error; key: \"n\"");
        scan.FilterExpression = null;
        (await RefusalAsync(() => endpoint.Client.ScanAsync(scan))).ShouldBe("ExpressionAttributeNames can only be specified when using expressions");
        scan.ExpressionAttributeNames = null;
        (await RefusalAsync(() => endpoint.Client.ScanAsync(scan))).ShouldBe("ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null");
    }

    [Fact]
    public async Task Deep_and_long_expressions_do_no_harm()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => FilterAsync(endpoint, string.Concat(Enumerable.Repeat("NOT ", 1_000)) + "price = :ten"))).ShouldBe("Invalid FilterExpression: The expression is nested too deeply;");
        (await RefusalAsync(() => FilterAsync(endpoint, string.Concat(Enumerable.Repeat("(NOT ", 500)) + "price = :ten"))).ShouldBe("Invalid FilterExpression: The expression is nested too deeply;");
        (await RefusalAsync(() => FilterAsync(endpoint, "price = :ten" + new string(' ', 4_096)))).ShouldStartWith("Invalid FilterExpression: Expression size has exceeded the maximum allowed size");
    }

    private static Task<ScanResponse> FilterAsync(TableEndpoint endpoint, string condition)
    {
        var values = Item(
            (":price", N("12.5")), (":ten", N("10")), (":ss", S("SS")), (":koe", S("Kö")), (":ln", S("ln")), (":a", S("a")), (":two", N("2")), (":loose", S("loose")),
            (":four", N("4")), (":zero", N("0")), (":ba", new AttributeValue { SS = ["b", "a"] }), (":yes", new AttributeValue { BOOL = true }));
        var used = values.Where(value => condition.Split(' ', ',', '(', ')', '=', '<', '>').Contains(value.Key)).ToDictionary();
        return endpoint.Client.ScanAsync(new ScanRequest { TableName = "orders", FilterExpression = condition, ExpressionAttributeValues = used.Count == 0 ? null : used });
    }
}
