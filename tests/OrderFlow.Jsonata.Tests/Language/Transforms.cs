namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>|pattern|update, delete|: a function that copies its argument with changes.</summary>
public sealed class Transforms
{
    private const string Document = """{"o":{"a":1,"b":{"a":2,"c":3}},"l":[{"a":1},{"a":5}],"s":"x"}""";

    [Theory]
    [InlineData("""o ~> |$|{"n": 9}|""", """{"a":1,"b":{"a":2,"c":3},"n":9}""")]
    [InlineData("""o ~> |b|{"c": c * 10}|""", """{"a":1,"b":{"a":2,"c":30}}""")]
    [InlineData("""$ ~> |o.b|{"x": a + c}|""", """{"o":{"a":1,"b":{"a":2,"c":3,"x":5}},"l":[{"a":1},{"a":5}],"s":"x"}""")]
    [InlineData("""l ~> |$[a > 1]|{"big": true}|""", """[{"a":1},{"a":5,"big":true}]""")]
    [InlineData("""$ ~> |**[a]|{"seen": a}|""", """{"o":{"a":1,"b":{"a":2,"c":3},"seen":1},"l":[{"a":1},{"a":5}],"s":"x"}""")]
    public void What_the_pattern_finds_is_updated(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""o ~> |$|{"a": 0}|""", """{"a":0,"b":{"a":2,"c":3}}""")]
    [InlineData("""o ~> |$|{"z": 0, "a": 1}|""", """{"a":1,"b":{"a":2,"c":3},"z":0}""")]
    [InlineData("""l ~> |$|{"a": [a]}|""", """[{"a":[1]},{"a":[5]}]""")]
    public void Members_are_replaced_where_they_stand_and_added_behind(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""o ~> |$|{}, "a"|""", """{"b":{"a":2,"c":3}}""")]
    [InlineData("""o ~> |$|{}, ["a", "b"]|""", "{}")]
    [InlineData("""$ ~> |l|{}, "a"|""", """{"o":{"a":1,"b":{"a":2,"c":3}},"l":[{},{}],"s":"x"}""")]
    [InlineData("""o ~> |b|{"d": 1}, ["c", "nothing"]|""", """{"a":1,"b":{"a":2,"d":1}}""")]
    [InlineData("""o ~> |$|{"a": 2}, "a"|""", """{"b":{"a":2,"c":3}}""")]
    public void Members_can_be_deleted(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""l ~> |$|{"twice": a * 2}|""", """[{"a":1,"twice":2},{"a":5,"twice":10}]""")]
    [InlineData("""$ ~> |l|{"s": $$.s}|""", """{"o":{"a":1,"b":{"a":2,"c":3}},"l":[{"a":1,"s":"x"},{"a":5,"s":"x"}],"s":"x"}""")]
    [InlineData("""($k := 7; o ~> |b|{"k": $k}|)""", """{"a":1,"b":{"a":2,"c":3,"k":7}}""")]
    [InlineData("""l ~> |$|(a > 1 ? {"big": 1})|""", """[{"a":1},{"a":5,"big":1}]""")]
    public void The_update_sees_the_match_as_its_context(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""o ~> |nothing|{"x": 1}|""", """{"a":1,"b":{"a":2,"c":3}}""")]
    [InlineData("""l ~> |$[a > 9]|{"x": 1}|""", """[{"a":1},{"a":5}]""")]
    public void What_the_pattern_does_not_find_stays(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("o ~> |b|nothing|", """{"a":1,"b":{"a":2,"c":3}}""")]
    [InlineData("o ~> |b|{}, nothing|", """{"a":1,"b":{"a":2,"c":3}}""")]
    [InlineData("o ~> |b|()|", """{"a":1,"b":{"a":2,"c":3}}""")]
    public void An_update_or_deletion_without_a_value_changes_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""($c := o ~> |b|{"a": 0}|; o.b.a)""", "2")]
    [InlineData("""($c := o ~> |$|{}, "a"|; $exists(o.a))""", "true")]
    public void The_argument_itself_stays_as_it_was(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""($t := |$|{"t": 1}|; $map(l, $t))""", """[{"a":1,"t":1},{"a":5,"t":1}]""")]
    [InlineData("""($t := |$|{"t": 1}| ~> |$|{"u": 2}|; o.b ~> $t)""", """{"a":2,"c":3,"t":1,"u":2}""")]
    [InlineData("""$map(l, |$|{"x": a}|)""", """[{"a":1,"x":1},{"a":5,"x":5}]""")]
    [InlineData("$type(|$|{}|)", "\"function\"")]
    public void It_is_a_function_like_any_other(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""nothing ~> |$|{"a": 1}|""", "")]
    public void Nothing_transforms_to_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"f": $sum, "n": 0.1 + 0.2} ~> |$|{}|""", """{"f":"","n":0.3}""")]
    [InlineData("[$sum, 1/3] ~> |$|{}|", """["",0.333333333333333]""")]
    public void The_copy_is_made_by_way_of_JSON(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""s ~> |$|{"a": 1}|""", "T0410")]
    [InlineData("5 ~> |$|{}|", "T0410")]
    [InlineData("true ~> |$|{}|", "T0410")]
    public void Only_objects_and_arrays_can_be_transformed(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("o ~> |$|5|", "T2011")]
    [InlineData("""o ~> |$|"x"|""", "T2011")]
    [InlineData("o ~> |b|[]|", "T2011")]
    [InlineData("o ~> |b|null|", "T2011")]
    public void The_update_has_to_be_an_object(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("o ~> |$|{}, 5|", "T2012")]
    [InlineData("""o ~> |$|{}, ["a", 1]|""", "T2012")]
    [InlineData("o ~> |b|{}, {}|", "T2012")]
    public void Only_names_can_be_deleted(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
