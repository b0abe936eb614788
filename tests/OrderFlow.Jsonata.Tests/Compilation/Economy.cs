namespace OrderFlow.Jsonata.Tests.Compilation;

/// <summary>Parsing and compiling allocates in proportion to the text, whatever the text.</summary>
public sealed class Economy
{
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "[", "1, ", "1]" },
        { "[", "$a.b.c, ", "1]" },
        { "{'a': [", "{'b': c}, ", "1]}" },
        { "(", "$x := 1; ", "$x)" },
        { "(", "($x := 1; $x); ", "1)" },
        { "[", "function($x) { $x }, ", "1]" },
        { "[", "$f(/a+/), ", "1]" },
        { "[", "a[b > 1].c^(d){e: f}, ", "1]" },
        { "[", "a@$x.b#$i.{'c': $x}, ", "1]" },
        { "[", "a.b.{'c': %.d}, ", "1]" },
        { "($x := 1; ($x := 2; ($x := 3; [", "$x, ", "1])))" },
        { "function($x) { ($x := 1; function($y) { ($y := $x; [", "$x, $y, ", "1]) }) }" },
        { "$f(", "?, ", "1)" },
        { "", "/* a comment */ ", "1" },
        { "'", "text ", "'" },
        { "`", "name ", "`" },
        { "/[", "a-f", "]/i" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_the_text_takes_twice_the_memory(string before, string part, string behind)
    {
        var once = Allocated(before, part, behind, 2_000);
        var twice = Allocated(before, part, behind, 4_000);

        twice.ShouldBeLessThan(once * 5 / 2);
    }

    [Fact]
    public void The_value_of_a_variable_further_out_is_described_once()
    {
        var blocks = string.Concat(Enumerable.Repeat("($x := $x; ", 200));
        var ends = new string(')', 200);

        Allocated(blocks + "[", "$x, ", "1]" + ends, 20_000).ShouldBeLessThan(20_000 * 200);
    }

    [Fact]
    public void A_workflow_expression_takes_less_than_4_KB()
    {
        const string expression =
            """{"orderId": $states.input.detail.orderId, "total": $sum($states.input.detail.items.(price*qty)), "big": $states.input.detail.value > 1000}""";

        Allocated(expression, "", "", 0).ShouldBeLessThan(4096);
    }

    private static long Allocated(string before, string part, string behind, int times)
    {
        var text = before + string.Concat(Enumerable.Repeat(part, times)) + behind;
        JsonataExpression.Parse(text);
        var start = GC.GetAllocatedBytesForCurrentThread();
        JsonataExpression.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
