using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.EventBus.Patterns;
using OrderFlow.EventBus.Patterns.Partial;

namespace OrderFlow.EventBus.Tests.Patterns.Partial;

public sealed class MayMatchTests
{
    private static readonly PartialValue Unknown = PartialValue.Unknown;

    [Fact]
    public void Of_an_event_that_is_known_whole_it_says_what_the_pattern_says() => Check((pair, _) =>
        EventPattern.Parse(pair.Pattern).MayMatch(Blanks.None(pair.Event)) == Matches(pair));

    [Fact]
    public void It_never_says_no_where_the_event_that_comes_of_it_matches() => Check((pair, seed) =>
        !Matches(pair) || EventPattern.Parse(pair.Pattern).MayMatch(new Blanks(seed).Of(pair.Event)));

    [Fact]
    public void It_says_no_often_enough_to_mean_something()
    {
        var answers = Enumerable.Range(0, 2_000)
            .Select(seed => (Pair: new PatternAndEvent(seed), Seed: seed))
            .Where(sample => !Matches(sample.Pair))
            .Select(sample => EventPattern.Parse(sample.Pair.Pattern).MayMatch(new Blanks(sample.Seed).Of(sample.Pair.Event)))
            .ToArray();

        answers.Count(may => !may).ShouldBeGreaterThan(answers.Length / 3);
        answers.Count(may => may).ShouldBeGreaterThan(answers.Length / 20);
    }

    [Theory]
    [InlineData("""{"source":["com.aws.orders"]}""", true)]
    [InlineData("""{"source":["com.aws.billing"]}""", false)]
    [InlineData("""{"source":[{"prefix":"com."}],"detail-type":["Order Processed"]}""", true)]
    [InlineData("""{"detail-type":[{"anything-but":"Order Processed"}]}""", false)]
    [InlineData("""{"detail-type":[{"anything-but":{"suffix":"Notification"}}]}""", true)]
    [InlineData("""{"detail":{"status":["done"]}}""", true)]
    [InlineData("""{"detail":{"status":["open"]}}""", false)]
    [InlineData("""{"detail":{"order":{"value":[{"numeric":[">",100]}]}}}""", true)]
    [InlineData("""{"detail":{"order":[{"exists":false}]}}""", true)]
    [InlineData("""{"detail":{"address":[{"cidr":"10.0.0.0/8"}]}}""", false)]
    [InlineData("""{"detail":{"status":[{"exists":false}]}}""", false)]
    [InlineData("""{"account":["123456789012"]}""", true)]
    [InlineData("""{"colour":["red"]}""", false)]
    [InlineData("""{"$or":[{"source":["nobody"]},{"detail":{"status":[{"wildcard":"d*e"}]}}]}""", true)]
    [InlineData("""{"detail":{"lines":{"kind":["a"],"count":[2]}}}""", false)]
    [InlineData("""{"detail":{"lines":{"kind":["b"],"count":[5]}}}""", true)]
    public void What_is_known_decides_and_what_is_not_may_be_anything(string pattern, bool may)
    {
        PartialEvent published = PartialEvent.Published(
            PartialValue.Text("com.aws.orders"),
            PartialValue.Text("Order Processed"),
            Object(
                ("status", PartialValue.Text("done")),
                ("order", Unknown),
                ("lines", new PartialArray([
                    Object(("kind", PartialValue.Text("a")), ("count", PartialValue.Of("1"u8))),
                    Object(("kind", PartialValue.Text("b")), ("count", Unknown)),
                ]))));

        EventPattern.Parse(pattern).MayMatch(published).ShouldBe(may);
    }

    [Theory]
    [InlineData("""{"detail":{"location":["eu-west"]}}""", true)]
    [InlineData("""{"detail":{"location":["us-east"]}}""", false)]
    [InlineData("""{"detail":{"category":["pencils"]}}""", true)]
    [InlineData("""{"detail":{"plan":{"priority":["Normal"]}}}""", true)]
    [InlineData("""{"detail":{"location":{"city":["Gdansk"]}}}""", false)]
    public void An_open_object_may_have_every_member_that_is_not_listed(string pattern, bool may)
    {
        var published = PartialEvent.Published(Unknown, Unknown, new PartialObject([new("location", PartialValue.Text("eu-west"))], isOpen: true));

        EventPattern.Parse(pattern).MayMatch(published).ShouldBe(may);
    }

    [Fact]
    public void An_unknown_item_may_be_a_text_beside_an_object()
    {
        var published = PartialEvent.Published(Unknown, Unknown, Object(("a", new PartialArray([Unknown, Object(("b", PartialValue.Of("1"u8)))]))));

        EventPattern.Parse("""{"detail":{"$or":[{"a":["x"]},{"a":["y"]}],"a":{"b":[1]}}}""").MayMatch(published).ShouldBeTrue();
    }

    private static PartialObject Object(params IEnumerable<(string Name, PartialValue Value)> members) =>
        new([.. members.Select(member => KeyValuePair.Create(member.Name, member.Value))]);

    private static bool Matches(PatternAndEvent pair) => EventPattern.Parse(pair.Pattern).Matches(Encoding.UTF8.GetBytes(pair.Event));

    private static void Check(Func<PatternAndEvent, int, bool> law)
    {
        var samples = Gen.Choose(0, int.MaxValue).Two().Select(seeds => (Pair: new PatternAndEvent(seeds.Item1), Seed: seeds.Item2)).ToArbitrary();
        Prop.ForAll(samples, sample => law(sample.Pair, sample.Seed)).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }
}
