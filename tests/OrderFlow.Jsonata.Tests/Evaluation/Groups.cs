namespace OrderFlow.Jsonata.Tests.Evaluation;

public sealed class Groups
{
    private static readonly JsonataExpression ByKey = JsonataExpression.Parse("items{k: $sum(n)}");

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void Groups_keep_the_order_of_their_first_items_however_many_there_are(int keys)
    {
        var items = Enumerable.Range(0, keys * 2).Select(i => $$"""{"k":"{{i % keys}}","n":{{i}}}""");

        var groups = ByKey.Evaluate(JsonataJson.Parse($$"""{"items":[{{string.Join(',', items)}}]}""")).AsObject();

        groups.Keys.ShouldBe(Enumerable.Range(0, keys).Select(i => $"{i}"));
        groups.Values.Select(value => (int)value.AsNumber()).ShouldBe(Enumerable.Range(0, keys).Select(i => i + i + keys));
    }

    [Fact]
    public void Each_evaluation_has_the_keys_of_its_own_document()
    {
        string Evaluate(string document) => ByKey.Evaluate(JsonataJson.Parse(document)).ToJson();

        Evaluate("""{"items":[{"k":"a","n":1},{"k":"b","n":2}]}""").ShouldBe("""{"a":1,"b":2}""");
        Evaluate("""{"items":[{"k":"a","n":3},{"k":"b","n":4}]}""").ShouldBe("""{"a":3,"b":4}""");
        Evaluate("""{"items":[{"k":"b","n":5},{"k":"a","n":6}]}""").ShouldBe("""{"b":5,"a":6}""");
        Evaluate("""{"items":[{"k":"a","n":7},{"k":"c"}]}""").ShouldBe("""{"a":7}""");
    }
}
