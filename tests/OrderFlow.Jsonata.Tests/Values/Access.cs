namespace OrderFlow.Jsonata.Tests.Values;

public sealed class Access
{
    [Fact]
    public void Asking_for_another_kind_says_what_the_value_is()
    {
        Should.Throw<InvalidOperationException>(() => ((JsonataValue)3).AsString()).Message.ShouldBe("The number 3 is no string.");
        Should.Throw<InvalidOperationException>(() => JsonataValue.Undefined.AsNumber()).Message.ShouldBe("No value (undefined) is no number.");
        Should.Throw<InvalidOperationException>(() => JsonataValue.Null.AsArray()).Message.ShouldBe("null is no array.");
        Should.Throw<InvalidOperationException>(() => ((JsonataValue)new string('x', 500)).AsObject()).Message.Length.ShouldBeLessThan(100);
    }

    [Fact]
    public void Trying_tells_whether_it_is_of_the_kind()
    {
        JsonataValue value = JsonataObject.Create(("n", 1.5), ("s", "a"), ("b", true), ("a", JsonataArray.Empty));

        (value["n"].TryGetNumber(out var number), number).ShouldBe((true, 1.5));
        (value["s"].TryGetString(out var text), text).ShouldBe((true, "a"));
        (value["b"].TryGetBoolean(out var truth), truth).ShouldBe((true, true));
        value["a"].TryGetArray(out var array).ShouldBeTrue();
        array.ShouldBeEmpty();
        value.TryGetObject(out var members).ShouldBeTrue();
        members!.Count.ShouldBe(4);
        (value.TryGetNumber(out number), number).ShouldBe((false, 0));
        (value.TryGetString(out text), text).ShouldBe((false, null));
        (value["n"].TryGetBoolean(out truth), truth).ShouldBe((false, false));
        value.TryGetArray(out _).ShouldBeFalse();
        value["a"].TryGetObject(out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("[1, 2]", "1,2")]
    [InlineData("1", "1")]
    [InlineData("null", "null")]
    [InlineData("[]", "")]
    public void Items_are_those_of_an_array_or_the_value_itself(string json, string items) =>
        string.Join(',', JsonataJson.Parse(json).Items).ShouldBe(items);

    [Fact]
    public void Nothing_has_no_items() => JsonataValue.Undefined.Items.ShouldBeEmpty();

    [Fact]
    public void Places_that_are_not_there_are_undefined()
    {
        var value = JsonataJson.Parse("""{"a": [1]}""");

        value["a"][0].ShouldBe(1);
        value["a"][1].IsUndefined.ShouldBeTrue();
        value["b"]["c"][0].IsUndefined.ShouldBeTrue();
    }

    [Fact]
    public void Numbers_of_NET_convert_without_loss()
    {
        JsonataValue[] numbers = [1, 9_007_199_254_740_993L, 0.1, 12345678901234567890.5m, 2.50m, 1f, (short)2];

        string.Join(' ', numbers).ShouldBe("1 9007199254740993 0.1 12345678901234567890.5 2.5 1 2");
    }

    [Fact]
    public void Objects_and_arrays_are_equal_by_content()
    {
        var one = JsonataObject.Create(("a", 1), ("b", JsonataArray.Create([1, "x"])));
        var other = JsonataObject.Create(("b", JsonataArray.Create([1, "x"])), ("a", 1));

        one.Equals(other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one["b"].AsArray().Equals(other["b"].AsArray()).ShouldBeTrue();
        one.Equals(JsonataObject.Create(("a", 2))).ShouldBeFalse();
    }

    [Fact]
    public void Objects_and_arrays_print_as_JSON()
    {
        JsonataObject.Create(("a", JsonataArray.Create([1, true]))).ToString().ShouldBe("""{"a":[1,true]}""");
        JsonataArray.Create([1, JsonataValue.Null]).ToString().ShouldBe("[1,null]");
    }

    [Fact]
    public void Objects_are_made_in_one_expression()
    {
        JsonataObject.Create(("id", 1), ("none", JsonataValue.Undefined), ("tags", JsonataArray.Create(["a"])), ("id", 2)).ToString().ShouldBe("""{"id":2,"tags":["a"]}""");
        JsonataObject.From(new Dictionary<string, JsonataValue> { ["a"] = 1 }).ToString().ShouldBe("""{"a":1}""");
    }
}
