namespace OrderFlow.Jsonata.Tests.Values;

public sealed class Builders
{
    private static readonly JsonataObject Source = new JsonataObjectBuilder().Set("a", 1).Set("b", 2).Build();

    [Fact]
    public void Setting_a_name_again_replaces_the_value_and_keeps_the_place() =>
        Json(new JsonataObjectBuilder(Source).Set("a", 3)).ShouldBe("""{"a":3,"b":2}""");

    [Fact]
    public void A_removed_member_is_gone_and_comes_back_at_the_end()
    {
        var builder = new JsonataObjectBuilder(Source);

        builder.Remove("a").ShouldBeTrue();
        builder.Remove("a").ShouldBeFalse();

        Json(builder.Set("a", 3)).ShouldBe("""{"b":2,"a":3}""");
    }

    [Fact]
    public void Nothing_is_not_stored() => Json(new JsonataObjectBuilder(Source).Set("c", JsonataValue.Undefined)).ShouldBe("""{"a":1,"b":2}""");

    [Fact]
    public void What_was_built_does_not_change_with_the_builder()
    {
        var builder = new JsonataObjectBuilder(Source);
        var first = builder.Build();

        builder.Set("a", 9).Set("c", 4);
        builder.Remove("b");

        first.ShouldBe(Source);
        Json(builder).ShouldBe("""{"a":9,"c":4}""");
    }

    [Fact]
    public void Many_members_are_found_and_removed_as_few_are()
    {
        var builder = new JsonataObjectBuilder();
        for (var i = 0; i < 100; i++)
            builder.Set($"m{i}", i);

        for (var i = 0; i < 100; i += 2)
            builder.Remove($"m{i}").ShouldBeTrue();

        builder.Set("m51", "new");
        builder.Count.ShouldBe(50);
        builder["m51"].ShouldBe("new");
        builder["m50"].IsUndefined.ShouldBeTrue();
        builder.Build().Keys.ShouldBe(Enumerable.Range(0, 50).Select(i => $"m{(i * 2) + 1}"));
    }

    private static string Json(JsonataObjectBuilder builder) => ((JsonataValue)builder.Build()).ToJson();
}
