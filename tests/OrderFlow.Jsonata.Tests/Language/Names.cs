namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Names of fields and variables, white space and comments.</summary>
public sealed class Names
{
    private const string Document = """{"a":1,"b c":2,"é":3,"日本":4,"a-b":5,"1":6,"_x":7,"true":8,"a.b":9,"function":10,"λ":11,"$v":12,"null":13}""";

    [Theory]
    [InlineData("a", "1")]
    [InlineData("é", "3")]
    [InlineData("日本", "4")]
    [InlineData("_x", "7")]
    [InlineData("a1", "")]
    [InlineData("$.é", "3")]
    public void A_name_may_have_any_character_that_is_no_operator(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("`b c`", "2")]
    [InlineData("`a-b`", "5")]
    [InlineData("`1`", "6")]
    [InlineData("`true`", "8")]
    [InlineData("`a.b`", "9")]
    [InlineData("`$v`", "12")]
    [InlineData("`null`", "13")]
    [InlineData("`a`", "1")]
    [InlineData("`function`", "10")]
    [InlineData("`λ`", "11")]
    public void Backquotes_make_a_name_of_any_text(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$.\"b c\"", "2")]
    [InlineData("$.'a-b'", "5")]
    [InlineData("$.\"a.b\"", "9")]
    [InlineData("\"b c\"", "\"b c\"")]
    [InlineData("\"a\".$string()", "\"1\"")]
    public void A_quoted_string_is_a_name_where_it_is_a_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""`a\\b`""", "")]
    [InlineData("""`"`""", "")]
    [InlineData("""`\n`""", "")]
    public void A_backquoted_name_has_no_escapes(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("`a", "S0105")]
    [InlineData("a.`b", "S0105")]
    public void A_backquoted_name_has_to_end(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("function", "10")]
    [InlineData("λ", "11")]
    [InlineData("function & \"x\"", "\"10x\"")]
    public void Function_is_a_name_unless_it_is_called(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; $x)", "1")]
    [InlineData("($é := 1; $é)", "1")]
    [InlineData("($1 := 2; $1)", "2")]
    [InlineData("($function := 3; $function)", "3")]
    [InlineData("($and := 4; $and)", "4")]
    [InlineData("($_ := 5; $_)", "5")]
    public void Variables_start_with_a_dollar(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData(" a ", "1")]
    [InlineData("\n\ta\n", "1")]
    [InlineData("$ . a", "1")]
    [InlineData("a\t+\n1", "2")]
    [InlineData("[ 1 , 2 ]", "[1,2]")]
    [InlineData("( a )", "1")]
    [InlineData("$string ( a )", "\"1\"")]
    public void White_space_stands_anywhere_between_words(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("/* c */ a", "1")]
    [InlineData("a /* c */ + 1", "2")]
    [InlineData("a/**/", "1")]
    [InlineData("/* a */ /* b */ a", "1")]
    [InlineData("1 /* / */ / 2", "0.5")]
    [InlineData("[1, /* two */ 3]", "[1,3]")]
    [InlineData("/* * / */ a", "1")]
    public void Comments_stand_anywhere_between_words(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("/* a", "S0106")]
    [InlineData("a /*", "S0106")]
    [InlineData("1 /* * /", "S0106")]
    public void A_comment_has_to_end(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
