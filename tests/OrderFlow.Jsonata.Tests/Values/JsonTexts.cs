using System.Buffers;
using System.Text;

namespace OrderFlow.Jsonata.Tests.Values;

public sealed class JsonTexts
{
    [Theory]
    [InlineData("1e21", "1e+21")]
    [InlineData("123e18", "123000000000000000000")]
    [InlineData("0.0000015", "0.0000015")]
    [InlineData("1.5e-7", "1.5e-7")]
    [InlineData("-0", "0")]
    [InlineData("5e-324", "5e-324")]
    public void Computed_numbers_print_as_JavaScript_prints_them(string number, string printed) =>
        Expressions.Evaluate($"$number('{number}') + 0").ShouldBe(printed);

    [Theory]
    [InlineData("1.0")]
    [InlineData("12345678901234567890")]
    [InlineData("1E2")]
    [InlineData("-0")]
    public void A_number_that_was_read_keeps_its_text(string text) => JsonataJson.Parse(text).ToJson().ShouldBe(text);

    [Fact]
    public void A_number_equals_another_of_the_same_value_whatever_its_text() =>
        JsonataJson.Parse("[1.0, 100]").ShouldBe(JsonataJson.Parse("[1, 1e2]"));

    [Fact]
    public void Members_compare_in_any_order_and_print_in_their_own() =>
        (JsonataJson.Parse("""{"b":1,"a":2}""") == JsonataJson.Parse("""{"a":2,"b":1}""")).ShouldBeTrue();

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts() =>
        JsonataJson.Parse("""[{"a":1,"b":2,"a":3},{"a":1,"b":2,"a":4}]""").ToJson().ShouldBe("""[{"a":3,"b":2},{"a":4,"b":2}]""");

    [Fact]
    public void An_unpaired_surrogate_passes_through_as_an_escape() =>
        JsonataJson.Parse("\"\\ud83d x \ude00\"").ToJson().ShouldBe("\"\\ud83d x \\ude00\"");

    [Fact]
    public void Text_is_written_to_buffers_and_streams_in_UTF_8()
    {
        var value = JsonataJson.Parse("""{"name":"Zoë 😀"}""");
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        JsonataJson.Write(value, buffer);
        JsonataJson.Write(value, stream);

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe("""{"name":"Zoë 😀"}""");
        stream.ToArray().ShouldBe(buffer.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("1 2")]
    [InlineData("{'a':1}")]
    public void Text_that_is_no_JSON_is_refused_with_its_place(string text) =>
        Should.Throw<JsonataJsonException>(() => JsonataJson.Parse(text)).Message.ShouldStartWith("Invalid JSON at line 1, column ");

    [Fact]
    public void Nesting_is_bounded() =>
        Should.Throw<JsonataJsonException>(() => JsonataJson.Parse(new string('[', 100_000)));

    [Fact]
    public void Objects_with_many_members_find_them()
    {
        var builder = new JsonataObjectBuilder();
        for (var i = 0; i < 1000; i++)
            builder[$"k{i}"] = i;
        var value = JsonataJson.Parse(((JsonataValue)builder.Build()).ToJson());

        value["k999"].AsNumber().ShouldBe(999);
        value["k1000"].IsUndefined.ShouldBeTrue();
    }

    [Fact]
    public void A_value_knows_its_kind_and_refuses_to_be_another()
    {
        default(JsonataValue).Kind.ShouldBe(JsonataKind.Undefined);
        ((JsonataValue)1.5).Kind.ShouldBe(JsonataKind.Number);
        JsonataValue.Null.IsNull.ShouldBeTrue();
        JsonataArray items = [1, "two", true];
        items[1].AsString().ShouldBe("two");
        Should.Throw<InvalidOperationException>(() => JsonataValue.True.AsNumber());
    }
}
