namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>@$x keeps the context and binds the value to a variable, #$i binds the position.</summary>
public sealed class Joins
{
    private const string Document = """{"books":[{"t":"X","isbn":1,"a":["p","q"]},{"t":"Y","isbn":2,"a":["q"]}],"loans":[{"isbn":2,"by":"n"},{"isbn":1,"by":"m"},{"isbn":2,"by":"m"}],"people":[{"id":"m","name":"Mo"},{"id":"n","name":"Nia"}]}""";

    [Theory]
    [InlineData("books@$b.loans.by", """["n","m","m","n","m","m"]""")]
    [InlineData("books@$b.$b.t", """["X","Y"]""")]
    [InlineData("books@$b.($b.t & loans[0].by)", """["Xn","Yn"]""")]
    [InlineData("books@$b.books.t", """["X","Y","X","Y"]""")]
    public void A_bound_value_leaves_the_context_where_it_was(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""loans@$l.books@$b[$l.isbn = $b.isbn].($l.by & ":" & $b.t)""", """["n:Y","m:X","m:Y"]""")]
    [InlineData("""books@$b.loans@$l[$b.isbn = $l.isbn].{"t": $b.t, "by": $l.by}""", """[{"t":"X","by":"m"},{"t":"Y","by":"n"},{"t":"Y","by":"m"}]""")]
    [InlineData("loans@$l.books@$b[$l.isbn = $b.isbn].people@$p[$p.id = $l.by].($p.name & $b.t)", """["NiaY","MoX","MoY"]""")]
    public void Values_of_two_arrays_are_joined(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("books#$i.(t & $i)", """["X0","Y1"]""")]
    [InlineData("books#$i.a.($ & $i)", """["p0","q0","q1"]""")]
    [InlineData("books.a#$i.($ & $i)", """["p0","q1","q0"]""")]
    [InlineData("loans#$i[$i > 0].by", """["m","m"]""")]
    [InlineData("(books.a)#$i.($ & $i)", """["p0","q1","q2"]""")]
    public void A_position_is_bound_beside_the_context(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("loans#$i[isbn = 2].$i", "[0,2]")]
    [InlineData("loans[isbn = 2]#$i.$i", "[0,1]")]
    [InlineData("loans[isbn = 2]#$i[$i = 1].by", "\"m\"")]
    [InlineData("loans#$i[1].($i & by)", "\"1m\"")]
    [InlineData("loans[1]#$i.$i", "0")]
    public void Positions_count_before_what_filters_them_and_after(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("loans^(by)#$i.($i & by & isbn)", """["0m1","1m2","2n2"]""")]
    [InlineData("loans^(>isbn)#$i.by", """["n","m","m"]""")]
    [InlineData("loans#$i^(by).($i & by)", """["1m","2m","0n"]""")]
    public void Positions_count_anew_after_a_sort(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("loans@$l#$i.($i & $l.by)", """["0n","1m","2m"]""")]
    [InlineData("loans#$i@$l.($i & $l.by)", """["0n","1m","2m"]""")]
    [InlineData("books@$b#$i.loans[isbn = $b.isbn].(by & $i)", """["m0","n1","m1"]""")]
    public void A_position_and_a_value_can_be_bound_at_once(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("loans@$l.books@$b[$l.isbn = $b.isbn]{$b.t: $l.by}", """{"Y":["n","m"],"X":"m"}""")]
    [InlineData("loans@$l{$l.by: $count($l)}", """{"n":1,"m":2}""")]
    [InlineData("books#$i{t: $i}", """{"X":0,"Y":1}""")]
    [InlineData("loans@$l.books@$b[$l.isbn = $b.isbn]{$l.by: $b.t[]}", """{"n":["Y"],"m":["X","Y"]}""")]
    public void Groups_see_what_was_bound_as_lists(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[books@$b.t, $b]", "[]")]
    [InlineData("(books#$i; $i)", "")]
    [InlineData("books@$b.a.($b.t & $)", "")]
    public void Bound_variables_are_seen_in_steps_only(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("loans@$l.books@$b[$l.isbn = 9].t", "")]
    [InlineData("""people@$p[$p.id = "m"].$p.name""", "\"Mo\"")]
    [InlineData("""people@$p[$p.id = "m"].$p.name[]""", """["Mo"]""")]
    public void A_single_result_is_its_item(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[1, 2]#$i.($ & $i)", """["1","2"]""")]
    [InlineData("[1, 2]@$v.$v", "")]
    public void A_constructed_array_in_front_binds_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("books@b", "S0214")]
    [InlineData("books#1", "S0214")]
    [InlineData("""books@"b".t""", "S0214")]
    [InlineData("books#$i.x@5", "S0214")]
    public void A_variable_has_to_follow(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("books[0]@$b", "S0215")]
    [InlineData("books^(t)@$b", "S0216")]
    public void A_value_is_bound_before_anything_filters_or_sorts_it(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
