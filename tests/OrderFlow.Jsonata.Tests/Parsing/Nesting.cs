namespace OrderFlow.Jsonata.Tests.Parsing;

public sealed class Nesting
{
    public static TheoryData<string, string, string, string> Constructs => new()
    {
        { "(", "1", ")", "1" },
        { "$count([", "1", "])", "1" },
        { "$x[", "0", "]", "" },
        { "false ? 0 : ", "1", "", "1" },
        { "$x ?? ", "1", "", "1" },
        { "$x := ", "1", "", "1" },
        { "-", "1", "", "1" },
        { "($x := 1; ", "$x", ")", "1" },
        { "$string(", "1", ")", "\"1\"" },
        { "{'a': ", "1", "}.a", "1" },
        { "function() { ", "1", " }()", "1" },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Constructs_stand_hundreds_deep_inside_one_another(string before, string inside, string behind, string result) =>
        Expressions.Evaluate(Nested(before, inside, behind, 600)).ShouldBe(result);

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Thousands_deep_they_are_refused(string before, string inside, string behind, string result)
    {
        var error = Expressions.Fails(Nested(before, inside, behind, 3_000));

        error.Code.ShouldBe("S0218");
        result.ShouldNotBeNull();
    }

    private static string Nested(string before, string inside, string behind, int levels) =>
        string.Concat(Enumerable.Repeat(before, levels)) + inside + string.Concat(Enumerable.Repeat(behind, levels));
}
