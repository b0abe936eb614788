using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata.Tests.Functions.Custom;

public sealed class DelegateFunctions
{
    private sealed record Order(string Id, decimal Price, int Quantity);

    [Fact]
    public void A_lambda_is_called_by_its_name() =>
        Call("$celsius(212)", (double fahrenheit) => (fahrenheit - 32) / 1.8, "celsius").ShouldBe("100");

    [Fact]
    public void A_method_is_bound_as_it_is() => Call("$f('a-b')", Dashless).ShouldBe("\"ab\"");

    [Theory]
    [InlineData("$f()", "0")]
    [InlineData("$f(1)", "1")]
    [InlineData("$f(1, 2, 3, 4, 5, 6, 7, 8)", "36")]
    public void A_delegate_has_up_to_eight_parameters(string expression, string result) =>
        Call(expression, (int a = 0, int b = 0, int c = 0, int d = 0, int e = 0, int f = 0, int g = 0, int h = 0) => a + b + c + d + e + f + g + h).ShouldBe(result);

    [Theory]
    [InlineData("$f('x')", "\"xx\"")]
    [InlineData("$f('x', 3)", "\"xxx\"")]
    public void Optional_parameters_can_be_left_out(string expression, string result) =>
        Call(expression, (string text, int times = 2) => string.Concat(Enumerable.Repeat(text, times))).ShouldBe(result);

    [Fact]
    public void Arguments_become_the_obvious_types()
    {
        Call("$f(1)", (double value) => value / 2).ShouldBe("0.5");
        Call("$f(1)", (float value) => value / 2).ShouldBe("0.5");
        Call("$f(0.1)", (decimal value) => value * 3).ShouldBe("0.3");
        Call("$f(7)", (int value) => value / 2).ShouldBe("3");
        Call("$f(4294967296)", (long value) => value / 2).ShouldBe("2147483648");
        Call("$f(true)", (bool value) => !value).ShouldBe("false");
        Call("$f('2024-02-29T12:00:00+02:00')", (DateTimeOffset moment) => moment.ToUnixTimeSeconds()).ShouldBe("1709200800");
        Call("$f(1000)", (DateTimeOffset moment) => moment.ToUnixTimeSeconds()).ShouldBe("1");
        Call("$f([1, 2])", (JsonataArray items) => items.Count).ShouldBe("2");
        Call("$f({'a': 1})", (JsonataObject members) => members["a"]).ShouldBe("1");
        Call("$f([1, 2, 4])", (IReadOnlyList<double> items) => items.Sum()).ShouldBe("7");
        Call("$f([[1], [2, 3]])", (int[][] rows) => rows[1][1]).ShouldBe("3");
        Call("$f(['a', 'b'])", (IEnumerable<string> items) => string.Concat(items)).ShouldBe("\"ab\"");
        Call("$f({'a': [1]})", (JToken token) => token["a"]).ShouldBe("[1]");
        Call("$f({'a': [1]})", (JObject token) => token.Count).ShouldBe("1");
        Call("$f({'a': [1]})", (JsonElement element) => element.GetProperty("a")).ShouldBe("[1]");
        Call("$f({'a': [1]})", (JsonNode node) => node["a"]).ShouldBe("[1]");
        Call("$f({'id': 'o1', 'price': 2.5, 'quantity': 4})", (Order order) => order.Price * order.Quantity).ShouldBe("10");
        Call("$f([{'id': 'o1', 'price': 2.5, 'quantity': 4}])", (IReadOnlyList<Order> orders) => orders[0].Id).ShouldBe("\"o1\"");
    }

    [Fact]
    public void Results_become_JSON()
    {
        Call("$f()", () => new Order("o1", 2.50m, 4)).ShouldBe("""{"id":"o1","price":2.50,"quantity":4}""");
        Call("$f()", () => new[] { 1, 2 }).ShouldBe("[1,2]");
        Call("$f()", () => new Dictionary<string, JsonataValue> { ["a"] = JsonataArray.Create([1, "b"]) }).ShouldBe("""{"a":[1,"b"]}""");
        Call("$f()", () => DateTimeOffset.UnixEpoch).ShouldBe("\"1970-01-01T00:00:00+00:00\"");
        Call("$f()", () => new List<JToken> { new JObject { ["a"] = 1 } }).ShouldBe("""[{"a":1}]""");
    }

    [Fact]
    public void Null_is_JSON_null_and_undefined_is_no_value()
    {
        Call("[$f()]", () => (string?)null).ShouldBe("[null]");
        Call("[$f()]", () => (int?)null).ShouldBe("[null]");
        Call("[$f()]", () => JsonataValue.Undefined).ShouldBe("[]");
        Call("[$f()]", () => { }).ShouldBe("[]");
    }

    [Theory]
    [InlineData("$f(null)")]
    [InlineData("$f(missing)")]
    public void A_parameter_that_can_be_null_gets_null_for_both(string expression)
    {
        Call(expression, (string? text) => text is null).ShouldBe("true");
        Call(expression, (double? number) => number is null).ShouldBe("true");
        Call(expression, (IReadOnlyList<double>? numbers) => numbers is null).ShouldBe("true");
        Call(expression, (Order? order) => order is null).ShouldBe("true");
    }

    [Fact]
    public void Without_a_value_for_any_other_parameter_the_delegate_is_not_called()
    {
        var calls = 0;

        Call("[$f(missing)]", (double number) => ++calls).ShouldBe("[]");
        Call("$f(missing)", (JsonataValue value) => value.IsUndefined).ShouldBe("true");

        calls.ShouldBe(0);
    }

    [Fact]
    public void A_single_value_is_a_list_of_one() => Call("$f('a')", (IReadOnlyList<string> items) => items.Count).ShouldBe("1");

    [Fact]
    public void A_signature_lets_the_context_stand_in() =>
        Call("['a', 'b'].$f()", (string text) => text + "!", signature: "<s-:s>").ShouldBe("""["a!","b!"]""");

    [Fact]
    public void A_signature_can_gather_all_arguments() =>
        Call("$f(1, 2, 3)", (IReadOnlyList<int> numbers) => numbers.Sum(), signature: "<n+:n>").ShouldBe("6");

    [Fact]
    public void A_function_of_the_language_can_be_called()
    {
        Call("$f([1, 5, 9], function($n) { $n > 2 })", (IReadOnlyList<double> numbers, Func<double, bool> condition) => numbers.Count(condition)).ShouldBe("2");
        Call("$f($uppercase)", (Func<string, string> change) => change("a")).ShouldBe("\"A\"");
        Call("$f(function($a, $b, $c, $d) { [$a, $b, $c, $d] })", (Func<int, string, bool, JsonataValue, JToken> pack) => pack(1, "b", true, default)).ShouldBe("""[1,"b",true]""");
        Call("$f()", (Func<string>? optional = null) => optional is null).ShouldBe("true");
        Call("$f(function($x) { $x })", (Func<double, double, double> first) => first(1, 2)).ShouldBe("1");
    }

    [Theory]
    [InlineData("$map([1, 2], $f)", "[11,12]")]
    [InlineData("[1, 2] ~> $map($f)", "[11,12]")]
    [InlineData("1 ~> $f ~> $f", "21")]
    [InlineData("($twice := $f ~> $f; $twice(1))", "21")]
    [InlineData("($more := $f(?, 5); $more(1))", "6")]
    [InlineData("$eval('$f(1)')", "11")]
    public void It_is_a_value_like_any_function(string expression, string result) =>
        Call(expression, (int number, int more = 10) => number + more).ShouldBe(result);

    [Fact]
    public void Higher_order_functions_pass_as_many_arguments_as_are_required()
    {
        Call("$map(['a', 'b'], $f)", (string item, int index) => item + index).ShouldBe("""["a0","b1"]""");
        Call("$map(['a', 'b'], $f)", (string item, int index, JsonataArray all) => all.Count - index).ShouldBe("[2,1]");
        Call("$reduce([1, 2, 3], $f)", (int total, int item) => (total * 10) + item).ShouldBe("123");
        Call("$map([1, 2], $f)", (int item, CancellationToken cancellation) => item * 2).ShouldBe("[2,4]");
    }

    [Fact]
    public void The_token_of_the_evaluation_is_passed_on()
    {
        using var source = new CancellationTokenSource();
        var bindings = new JsonataBindings { { "f", (CancellationToken cancellation) => cancellation == source.Token } };

        JsonataExpression.Parse("$f()").Evaluate(bindings: bindings, cancellationToken: source.Token).ShouldBe(true);
    }

    [Fact]
    public void Functions_are_bound_once_and_shared()
    {
        var shared = new JsonataBindings { { "double", (double number) => number * 2 }, { "rate", 1 } };
        var own = new JsonataBindings(shared) { ["rate"] = 3 };

        JsonataExpression.Parse("$double($rate)").Evaluate(bindings: own).ShouldBe(6);
        JsonataExpression.Parse("$double($rate)").Evaluate(bindings: shared).ShouldBe(2);
        own.Select(binding => binding.Key).ShouldBe(["rate", "double"], ignoreOrder: true);
        own.Count.ShouldBe(2);
    }

    internal static string Call(string expression, Delegate function, string name = "f", string? signature = null)
    {
        var bindings = new JsonataBindings();
        bindings.Add(name, function, signature);
        return JsonataExpression.Parse(expression).Evaluate(bindings: bindings).ToJson();
    }

    private static string Dashless(string text) => text.Replace("-", "", StringComparison.Ordinal);
}
