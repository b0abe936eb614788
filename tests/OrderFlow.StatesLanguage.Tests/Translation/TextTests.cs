using Newtonsoft.Json;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>What the translation looks like to somebody who reads the definition.</summary>
public class TextTests
{
    private sealed class ByNewtonsoft
    {
        [JsonProperty("given")]
        public string Name { get; set; } = "";
    }

    [Fact]
    public void Members_are_paths_with_the_names_of_JSON()
    {
        Translated.Text((Sample s) => s.Text).ShouldBe("$states.input.text");
        Translated.Text((Sample s) => s.Odd).ShouldBe("$states.input.`odd name`");
        Translated.Text((ByNewtonsoft n) => n.Name).ShouldBe("$states.input.given");
        Translated.Text((Sample s) => s.Parts[0].Name).ShouldBe("$states.input.parts[0].name");
        Translated.Text((Dictionary<string, int> d) => d["some`name"]).ShouldBe("$lookup($states.input, \"some`name\")");
    }

    [Fact]
    public void Only_what_is_declared_nullable_is_guarded_against_missing()
    {
        Translated.Text((Sample s) => s.Maybe).ShouldBe("$exists($states.input.maybe) ? $states.input.maybe : null");
        Translated.Text((Sample s) => s.Maybe == null).ShouldBe("$not($states.input.maybe != null)");
        Translated.Text((Sample s) => s.Maybe != null).ShouldBe("$states.input.maybe != null");
        Translated.Text((Sample s) => s.Maybe ?? "none").ShouldBe("$states.input.maybe != null ? $states.input.maybe : \"none\"");
        Translated.Text((Sample s) => s.Maybe == "x").ShouldBe("$states.input.maybe = \"x\"");
        Translated.Text((Sample s) => s.Maybe != "x").ShouldBe("$not($states.input.maybe = \"x\")");
    }

    [Fact]
    public void Operators_get_parentheses_only_where_they_are_needed()
    {
        Translated.Text((Sample s) => s.A + s.B * 2).ShouldBe("$states.input.a + $states.input.b * 2");
        Translated.Text((Sample s) => (s.A + s.B) * 2).ShouldBe("($states.input.a + $states.input.b) * 2");
        Translated.Text((Sample s) => s.A - (s.B - 1)).ShouldBe("$states.input.a - ($states.input.b - 1)");
        Translated.Text((Sample s) => s.Flag && (s.A > 1 || s.B < 2)).ShouldBe("$states.input.flag and ($states.input.a > 1 or $states.input.b < 2)");
        Translated.Text((Sample s) => !(s.A == 1)).ShouldBe("$not($states.input.a = 1)");
        Translated.Text((Sample s) => s.A / 2).ShouldBe("($states.input.a - $states.input.a % 2) / 2");
    }

    [Fact]
    public void Text_is_put_together_with_an_operator()
    {
        Translated.Text((Sample s) => $"{s.Text} has {s.A} of {"b" + 1}").ShouldBe("$states.input.text & \" has \" & $states.input.a & \" of b1\"");
        Translated.Text((Sample s) => "a" + s.Maybe).ShouldBe("\"a\" & ($states.input.maybe != null ? $states.input.maybe : \"\")");
        Translated.Text((Sample s) => $"{{{s.A}}}").ShouldBe("\"{\" & $states.input.a & \"}\"");
    }

    [Fact]
    public void Enums_are_text()
    {
        Translated.Text((Sample s) => s.Size == Size.Large).ShouldBe("$states.input.size = \"extra-large\"");
        Translated.Text((Sample s) => s.MaybeSize == Size.Small).ShouldBe("$states.input.maybeSize = \"Small\"");
        Translated.Template((Sample s) => new { s.Size, Other = Size.Large }).ToString(Formatting.None)
            .ShouldBe("{\"size\":\"{% $states.input.size %}\",\"other\":\"extra-large\"}");
    }

    [Fact]
    public void A_built_object_is_JSON_with_expressions_at_its_leaves()
    {
        var limit = 1_000m;
        Translated.Template((Sample s) => new { s.Text, Inner = new Part("p", s.A), List = new[] { s.A, 2 }, limit, Nothing = (string?)null })
            .ToString(Formatting.None)
            .ShouldBe("{\"text\":\"{% $states.input.text %}\",\"inner\":{\"name\":\"p\",\"count\":\"{% $states.input.a %}\"},"
                + "\"list\":[\"{% $states.input.a %}\",2],\"limit\":1000,\"nothing\":null}");
    }

    [Fact]
    public void An_object_within_an_expression_is_an_object_of_JSONata() =>
        Translated.Text((Sample s) => s.Flag ? new Part("p", s.A) : new Part(s.Text, 0))
            .ShouldBe("$states.input.flag ? {\"name\": \"p\", \"count\": $states.input.a} : {\"name\": $states.input.text, \"count\": 0}");

    [Fact]
    public void Lists_are_kept_as_lists()
    {
        Translated.Text((Sample s) => s.Parts.Select(part => part.Name)).ShouldBe("[$map($states.input.parts, function($part) { $part.name })]");
        Translated.Text((Sample s) => s.Numbers.Where(n => n > 1)).ShouldBe("[$filter($states.input.numbers, function($n) { $n > 1 })]");
        Translated.Text((Sample s) => s.Words.Any(w => w == "x")).ShouldBe("true in $map($states.input.words, function($w) { $w = \"x\" })");
        Translated.Text((Sample s) => s.Words.Contains(s.Text)).ShouldBe("$states.input.text in $states.input.words");
        Translated.Text((Sample s) => new[] { "a", "b" }.Contains(s.Text)).ShouldBe("$states.input.text in [\"a\", \"b\"]");
    }

    [Fact]
    public void A_variable_never_hides_a_function() =>
        Translated.Text((Sample s) => s.Numbers.Select(sum => sum + 1)).ShouldContain("function($sum_) { $sum_ + 1 }");

    [Fact]
    public void Nothing_but_a_resource_can_look_like_a_substitution()
    {
        var resource = new TemplateResource("OrdersBus");
        Translated.Template((Sample s) => new { Bus = (string)resource.Ref, resource.Arn, Plain = "${OrdersBus}", Both = "${" + s.Text })
            .ToString(Formatting.None)
            .ShouldBe("{\"bus\":\"${OrdersBus}\",\"arn\":\"${OrdersBus.Arn}\",\"plain\":\"{% \\\"\\\\u0024{OrdersBus}\\\" %}\",\"both\":\"{% \\\"\\\\u0024{\\\" & $states.input.text %}\"}");
        Translated.Template((Sample s) => "{% 1 %}").ToString().ShouldBe("{% \"{% 1 %}\" %}");
    }

    [Fact]
    public void Clocks_and_random_values_are_read_when_the_workflow_runs()
    {
        Translated.Text((Sample s) => Guid.NewGuid()).ShouldBe("$uuid()");
        Translated.Text((Sample s) => DateTimeOffset.UtcNow).ShouldBe("$now()");
        Translated.Text((Sample s) => s.At < DateTimeOffset.UtcNow).ShouldBe("$toMillis($states.input.at) < $toMillis($now())");
    }

    [Fact]
    public void A_long_row_is_grouped_so_that_no_evaluator_recurses_deeply()
    {
        var parameter = System.Linq.Expressions.Expression.Parameter(typeof(Sample), "s");
        System.Linq.Expressions.Expression row = System.Linq.Expressions.Expression.Property(parameter, nameof(Sample.A));
        for (var i = 0; i < 500; i++)
            row = System.Linq.Expressions.Expression.Add(row, System.Linq.Expressions.Expression.Constant(1));

        var term = Translated.Term(System.Linq.Expressions.Expression.Lambda<Func<Sample, int>>(row, parameter));

        term.Value.Depth.ShouldBeLessThan(32);
        term.Value.Text.Split('+').Length.ShouldBe(501);
    }
}
