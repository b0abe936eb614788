namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>path^(term, …): a stable order by the terms.</summary>
public sealed class Sorting
{
    private const string Document = """{"line":"U1","stops":[{"at":"A","m":1,"z":"p"},{"at":"B","m":5,"z":"q"},{"at":"A","m":3,"z":"p"},{"at":"C","z":"q"}],"one":{"at":"X","m":9},"e":[]}""";

    [Theory]
    [InlineData("stops^(m).m", "[1,3,5]")]
    [InlineData("stops^(at).at", """["A","A","B","C"]""")]
    [InlineData("stops^(<m).m", "[1,3,5]")]
    [InlineData("stops^(>m).m", "[5,3,1]")]
    [InlineData("stops^(-m).m", "[5,3,1]")]
    [InlineData("stops.m^($)", "[1,3,5]")]
    [InlineData("[3, 1, 2]^($)", "[1,2,3]")]
    [InlineData("""["b", "a", "B"]^($)""", """["B","a","b"]""")]
    public void Values_are_ordered_by_a_term(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(at).m", "[1,3,5]")]
    [InlineData("stops^(>at).m", "[5,1,3]")]
    [InlineData("stops^(z).at", """["A","A","B","C"]""")]
    [InlineData("""[{"k":1,"v":1},{"k":1,"v":2}]^(k).v""", "[1,2]")]
    public void Equals_keep_their_order(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(at, >m).(at & m)", """["A3","A1","B5","C"]""")]
    [InlineData("stops^(>z, at).at", """["B","C","A","A"]""")]
    [InlineData("stops^(z, >at).at", """["A","A","C","B"]""")]
    public void The_first_term_that_differs_decides(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(m).at", """["A","A","B","C"]""")]
    [InlineData("stops^(>m).at", """["B","A","A","C"]""")]
    [InlineData("stops^(nothing).at", """["A","B","A","C"]""")]
    [InlineData("stops^(>nothing, >m).at", """["B","A","A","C"]""")]
    public void What_has_no_key_comes_last_in_either_direction(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""["ä", "z", "Z", "a"]^($)""", """["Z","a","z","ä"]""")]
    [InlineData("""["10", "9", "1"]^($)""", """["1","10","9"]""")]
    [InlineData("""["", "a"]^(>$)""", """["a",""]""")]
    [InlineData("""["\uD83D\uDE00", "\uFFFD"]^($)""", """["😀","�"]""")]
    public void Strings_are_ordered_by_their_units(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(m > 1 ? at : m)", "T2007")]
    [InlineData("""[1, "a"]^($)""", "T2007")]
    [InlineData("""["a", 1]^($)""", "T2007")]
    public void Keys_have_to_be_all_numbers_or_all_strings(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("stops^(m = 1)", "T2008")]
    [InlineData("[null, 1]^($)", "T2008")]
    [InlineData("stops^($)", "T2008")]
    [InlineData("[[1], [2]]^($)", "T2008")]
    public void Keys_have_to_be_numbers_or_strings(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("one^(at.b).m", "9")]
    [InlineData("[null]^($)", "null")]
    [InlineData("true^($)", "true")]
    [InlineData("nothing^(x)", "")]
    public void A_single_value_needs_no_keys(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(m)[0].at", "\"A\"")]
    [InlineData("stops^(>m)[0].at", "\"B\"")]
    [InlineData("stops^(m)[-1].at", "\"C\"")]
    [InlineData("stops^(m)[m > 1].at", """["A","B"]""")]
    [InlineData("(stops^(m))[1].m", "3")]
    public void A_predicate_picks_from_the_ordered_values(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops^(>m).at.$lowercase()", """["b","a","a","c"]""")]
    [InlineData("stops^(m)[[0..1]].at", """["A","A"]""")]
    [InlineData("""stops^(m).{"a": at}^(a).a""", """["A","A","B","C"]""")]
    public void Steps_go_on_in_the_order(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
