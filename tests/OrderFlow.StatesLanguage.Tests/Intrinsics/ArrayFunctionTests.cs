namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

public sealed class ArrayFunctionTests
{
    [Theory]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array(1, 'x', null, true, $.list)", """[1,"x",null,true,[3,1,2]]""")]
    [InlineData("States.ArrayLength($.list)", "3")]
    [InlineData("States.ArrayLength(States.Array())", "0")]
    [InlineData("States.ArrayContains($.list, 2)", "true")]
    [InlineData("States.ArrayContains($.list, '2')", "false")]
    [InlineData("States.ArrayContains($.objects, $.object)", "true")]
    [InlineData("States.ArrayGetItem($.list, 0)", "3")]
    [InlineData("States.ArrayGetItem($.list, 2.9)", "2")]
    [InlineData("States.ArrayGetItem(States.Array(), 5)", "null")]
    [InlineData("States.ArrayUnique(States.Array(1, 2, 1, 'a', 'a', null, null))", """[1,2,"a",null]""")]
    [InlineData("States.ArrayUnique($.objects)", """[{"a":1,"b":2}]""")]
    public void Arrays_are_made_and_looked_into(string call, string value) =>
        Intrinsic.Call(call, """{"list":[3,1,2],"objects":[{"a":1,"b":2},{"b":2,"a":1}],"object":{"b":2,"a":1}}""").ShouldBe(value);

    [Theory]
    [InlineData("2", "[[1,2],[3,4],[5]]")]
    [InlineData("2.9", "[[1,2],[3,4],[5]]")]
    [InlineData("5", "[[1,2,3,4,5]]")]
    [InlineData("2147483647", "[[1,2,3,4,5]]")]
    public void ArrayPartition_cuts_into_parts_of_a_size(string size, string parts) =>
        Intrinsic.Call($"States.ArrayPartition(States.Array(1,2,3,4,5), {size})").ShouldBe(parts);

    [Theory]
    [InlineData("1, 9, 2", "[1,3,5,7,9]")]
    [InlineData("1, 10, 4", "[1,5,9]")]
    [InlineData("5, 1, -2", "[5,3,1]")]
    [InlineData("3, 3, 1", "[3]")]
    [InlineData("3, 3, -1", "[3]")]
    [InlineData("5, 1, 1", "[]")]
    [InlineData("1, 5, -1", "[]")]
    [InlineData("1.6, 1.4, 1", "[1]")]
    [InlineData("5.4, -0.6, -2.4", "[5,3,1]")]
    public void ArrayRange_counts_with_whole_steps(string arguments, string items) =>
        Intrinsic.Call($"States.ArrayRange({arguments})").ShouldBe(items);

    [Fact]
    public void ArrayRange_has_at_most_a_thousand_items()
    {
        Intrinsic.Call("States.ArrayLength(States.ArrayRange(1, 1000, 1))").ShouldBe("1000");
        Intrinsic.Call("States.ArrayLength(States.ArrayRange(1000, 1, -1))").ShouldBe("1000");
        Intrinsic.ShouldRefuse("States.ArrayRange(1, 1001, 1)");
        Intrinsic.ShouldRefuse("States.ArrayRange(1001, 1, -1)");
        Intrinsic.ShouldRefuse("States.ArrayRange(-9e99, 9e99, 1)");
    }

    [Theory]
    [InlineData("States.ArrayPartition($.list, 0)")]
    [InlineData("States.ArrayPartition($.list, 0.9)")]
    [InlineData("States.ArrayPartition($.list, -1)")]
    [InlineData("States.ArrayPartition($.list, '2')")]
    [InlineData("States.ArrayPartition('x', 2)")]
    [InlineData("States.ArrayRange(1, 5, 0)")]
    [InlineData("States.ArrayRange(1, 5, 0.49)")]
    [InlineData("States.ArrayRange('a', 5, 1)")]
    [InlineData("States.ArrayGetItem($.list, 1)")]
    [InlineData("States.ArrayGetItem($.list, -1)")]
    [InlineData("States.ArrayGetItem($.list, '0')")]
    [InlineData("States.ArrayGetItem('x', 0)")]
    [InlineData("States.ArrayLength('x')")]
    [InlineData("States.ArrayUnique(null)")]
    [InlineData("States.ArrayContains('abc', 'a')")]
    public void Arguments_of_another_kind_are_refused(string call) => Intrinsic.ShouldRefuse(call, """{"list":[1]}""");
}
