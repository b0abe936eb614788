using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>Whatever nests 100,000 deep either works or ends with an error, on a thread with little stack as on any other.</summary>
public sealed class Depth
{
    private const int Levels = 100_000;

    private const string Chain = "$chain := function($f, $n) { $n = 0 ? $f : $chain(LINK, $n - 1) }; $chain($abs, 100000)(-1)";

    private static readonly Lazy<JsonataBindings> Deep = new(() => new()
    {
        { "v", Nested("{'a': $a}") },
        { "u", Nested("{'a': $a}") },
        { "w", Nested("[[$a]]") },
    });

    public static TheoryData<string, string> DeepValues => new()
    {
        { "$v = $v", "true" },
        { "$v = $u", "true" },
        { "$count($distinct([$v, $u]))", "1" },
        { "$string($v)", "U1001" },
        { "'' & $v", "U1001" },
        { "$v.**", "U1001" },
        { "$count($v.*.*)", "1" },
        { "$w.x", "U1001" },
        { "$w.*", "U1001" },
        { "$lookup($w, 'x')", "U1001" },
        { "$keys($w)", "U1001" },
        { "$spread($w)", "U1001" },
        { "$boolean($w)", "U1001" },
        { "$w ? 1 : 2", "U1001" },
        { "$clone($v)", "U1001" },
        { "$v ~> |a|{'b': 1}|", "U1001" },
        { "-$v", "D1002" },
        { "$v < 1", "T2010" },
        { "$sum($w)", "T0412" },
        { "$uppercase($v)", "T0410" },
        { "$type($v)", "\"object\"" },
        { "$exists($v.a.a.a)", "true" },
        { "$count([$w, $v])", "2" },
    };

    public static TheoryData<string, string> Chains => new()
    {
        { "$f(?)", "U1001" },
        { "$f ~> $abs", "U1001" },
        { "$abs ~> $f", "U1001" },
        { "function($x) { 1 + $f($x) }", "U1001" },
        { "function($x) { $f($x) }", "1" },
        { "($g := $f; function($x) { $g($x) })", "1" },
    };

    [Theory]
    [MemberData(nameof(DeepValues))]
    public void A_deep_value_is_no_danger(string expression, string result)
    {
        SmallStack.Run(() => Ending(expression, Deep.Value)).ShouldBe(result);

        // Where there is more stack, some of what runs out of it there may come to its end.
        var roomy = Ending(expression, Deep.Value);
        (result == "U1001" ? result : roomy).ShouldBe(result);
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_long_chain_of_functions_is_no_danger(string link, string result)
    {
        var text = $"({Chain.Replace("LINK", link, StringComparison.Ordinal)})";
        SmallStack.Run(() => Ending(text)).ShouldBe(result);
        Ending(text).ShouldBe(result);
    }

    [Theory]
    [InlineData("($f := function($n) { $n = 0 ? 'done' : $f($n - 1) }; $f(10000))", "\"done\"")]
    [InlineData("($f := function($n) { $n = 0 ? 'done' : $f($n - 1) }; $f(100000))", "\"done\"")]
    [InlineData("($f := function($n) { $n = 0 ? 'done' : $g($n - 1) }; $g := function($n) { ($m := $n; $m = 0 ? 'done' : $f($m - 1)) }; $f(100000))", "\"done\"")]
    [InlineData("($f := function($n) { 1 + $f($n + 1) }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { $map([$n], function($m) { $f($m) }) }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { [$n].($f($)) }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { $sort([2, 1], function($a, $b) { $f($a) }) }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { $replace('a', /a/, function($m) { $f($m) }) }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { {'a': $n} ~> |$|{'b': $f($n)}| }; $f(0))", "U1001")]
    [InlineData("($f := function($n) { $n ~> $f }; $f(0))", "U1001")]
    public void Only_calls_in_tail_position_may_go_on_for_long(string expression, string result)
    {
        SmallStack.Run(() => Ending(expression)).ShouldBe(result);
        Ending(expression).ShouldBe(result);
    }

    [Theory]
    [InlineData("($f := function($n) { $eval('$f(1)') }; $f(0))")]
    [InlineData("($f := function($n) { $eval('1 + $f(1)') }; $f(0))")]
    public void Text_that_evaluates_text_that_evaluates_text_is_no_danger(string expression)
    {
        SmallStack.Run(() => Ending(expression)).ShouldBeOneOf("U1001", "D3120", "D3121");
        Ending(expression).ShouldBeOneOf("U1001", "D3120", "D3121");
    }

    [Fact]
    public void A_deep_value_is_compared_and_hashed() => SmallStack.Run(() =>
    {
        DeepArray().Equals(DeepArray()).ShouldBeTrue();
        DeepArray().GetHashCode().ShouldBe(DeepArray().GetHashCode());
        return true;
    }).ShouldBeTrue();

    [Fact]
    public void A_deep_value_is_not_written() => SmallStack.Run(() =>
    {
        Should.Throw<JsonataJsonException>(() => DeepArray().ToJson());
        Should.Throw<JsonataJsonException>(() => DeepArray().ToToken());
        Should.Throw<JsonataJsonException>(() => DeepArray().ToElement());
        Should.Throw<JsonataJsonException>(() => DeepArray().ToNode());
        return true;
    }).ShouldBeTrue();

    [Fact]
    public void Deep_text_is_not_read() => SmallStack.Run(() =>
    {
        var error = Should.Throw<JsonataJsonException>(() => JsonataJson.Parse(new string('[', Levels) + new string(']', Levels)));
        error.Line.ShouldBe(1);
        error.Column.ShouldBeGreaterThan(1);
        return true;
    }).ShouldBeTrue();

    [Fact]
    public void Deep_documents_of_other_libraries_are_not_converted()
    {
        JToken token = new JValue(1);
        JsonNode node = JsonValue.Create(1);
        for (var i = 0; i < 2000; i++)
        {
            token = new JArray(token);
            node = new JsonArray(node);
        }

        Should.Throw<JsonataJsonException>(() => JsonataConversion.FromToken(token));
        Should.Throw<JsonataJsonException>(() => JsonataConversion.FromNode(node));
        using var document = JsonDocument.Parse(new string('[', 2000) + new string(']', 2000), new JsonDocumentOptions { MaxDepth = 3000 });
        Should.Throw<JsonataJsonException>(() => JsonataConversion.FromElement(document.RootElement));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{'a':")]
    [InlineData("-")]
    [InlineData("1+")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("$f(")]
    [InlineData("function(){")]
    [InlineData("1?")]
    [InlineData("$x:=")]
    [InlineData("a~>")]
    [InlineData("|a|")]
    [InlineData("a^(")]
    [InlineData("a@$x.")]
    [InlineData("/(")]
    public void A_megabyte_of_nesting_is_an_error_or_a_result(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + "1";
        SmallStack.Run(() => Ending(text)).ShouldNotBeNull();
        Ending(text).ShouldNotBeNull();
    }

    private static JsonataValue DeepArray()
    {
        JsonataValue value = 1;
        for (var i = 0; i < Levels; i++)
            value = JsonataArray.Create([value]);
        return value;
    }

    private static JsonataValue Nested(string one) =>
        JsonataExpression.Parse($"$reduce([1..{Levels}], function($a, $b) {{ {one} }}, 0)").Evaluate(default);

    /// <summary>The result as JSON, or the code of the error.</summary>
    private static string Ending(string expression, JsonataBindings? bindings = null)
    {
        try
        {
            return JsonataExpression.Parse(expression).Evaluate(default, bindings).ToJson();
        }
        catch (JsonataException error)
        {
            return error.Code;
        }
        catch (JsonataJsonException)
        {
            return "cannot be written";
        }
    }
}
