using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Tests.Comparing;

public class MultisetTests
{
    private static bool Allows(string expected, string actual) => expected == "*" || expected == actual;

    [Theory]
    [InlineData("a b c", "c a b", true)]
    [InlineData("a a b", "a b b", false)]
    [InlineData("* a", "a b", true)]
    [InlineData("a *", "b a", true)]
    [InlineData("a a", "a", false)]
    public void Elements_are_paired_whatever_their_order_and_each_only_once(string expected, string actual, bool equal) =>
        Multiset.AreEqual(expected.Split(' '), actual.Split(' '), Allows).ShouldBe(equal);
}
