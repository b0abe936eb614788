using System.Globalization;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>What cannot be translated is refused with the expression, the reason and the way out.</summary>
public class RefusalTests
{
    private sealed record Derived(int Amount)
    {
        public int Double => Amount * 2;
    }

    private sealed class Hidden(int amount)
    {
        public int Total { get; } = amount;
    }

    private sealed record Labelled(string Name)
    {
        public string Label { get; init; } = Name + "!";
    }

    [Fact]
    public void A_method_without_counterpart_is_OF1001() =>
        Says(Translated.Refusal((Sample s) => s.Text.Normalize()), "OF1001", "s.Text.Normalize()", "String.Normalize has no counterpart");

    [Fact]
    public void A_method_of_the_workflow_is_OF1001_and_its_expression_is_to_be_written() =>
        Says(Translated.Refusal((Sample s) => Twice(s.A)), "OF1001", "RefusalTests.Twice(s.A)", "Write the expression of Twice in its place");

    [Fact]
    public void A_member_that_is_not_in_the_JSON_is_OF1002()
    {
        Says(Translated.Refusal((Sample s) => s.Hidden), "OF1002", "s.Hidden", "[JsonIgnore]");
        Says(Translated.Refusal((Derived d) => d.Double), "OF1002", "d.Double", "computed by its own code");
        Says(Translated.Refusal((Sample s) => s.At.Year), "OF1002", "s.At.Year", "as one value");
    }

    [Fact]
    public void An_operator_without_counterpart_is_OF1003()
    {
        Says(Translated.Refusal((Sample s) => s.A << 2), "OF1003", "s.A << 2", "LeftShift");
        Says(Translated.Refusal((Sample s) => s.At + TimeSpan.FromDays(1)), "OF1003", "s.At + TimeSpan.FromDays", "no counterpart");
        Says(Translated.Refusal((Sample s) => s.Spare == s.Parts[0]), "OF1003", "s.Spare == s.Parts[0]", "Compare the members");
        Says(Translated.Refusal((Sample s) => $"{s.Price:0.00}"), "OF1003", "String.Format", "{0:0.00}");
    }

    [Fact]
    public void An_object_whose_making_is_hidden_is_OF1004()
    {
        Says(Translated.Refusal((Sample s) => new Hidden(s.A)), "OF1004", "new Hidden(s.A)", "\"amount\" has no property");
        Says(Translated.Refusal((Sample s) => new Derived(s.A)), "OF1004", "new Derived(s.A)", "[JsonIgnore]");
        Says(Translated.Refusal((Sample s) => new Labelled(s.Text)), "OF1004", "new Labelled(s.Text)", "Set Label in an object initialiser");
    }

    [Fact]
    public void A_value_that_throws_in_the_build_is_OF1005() =>
        Says(Translated.Refusal((Sample s) => s.A + int.Parse("x", CultureInfo.InvariantCulture)), "OF1005", "int.Parse", "FormatException");

    [Fact]
    public void An_expression_too_deep_for_the_service_is_OF1006()
    {
        var parameter = System.Linq.Expressions.Expression.Parameter(typeof(Sample), "s");
        System.Linq.Expressions.Expression row = System.Linq.Expressions.Expression.Property(parameter, nameof(Sample.X));
        for (var i = 0; i < 100; i++)
            row = System.Linq.Expressions.Expression.Subtract(row, System.Linq.Expressions.Expression.Constant(1d));

        Translated.Refusal(System.Linq.Expressions.Expression.Lambda<Func<Sample, double>>(row, parameter)).Code.ShouldBe("OF1006");
    }

    [Fact]
    public void A_type_that_JSON_does_not_keep_is_OF1007()
    {
        Says(Translated.Refusal((Sample s) => (int)s.Size), "OF1007", "s.Size", "an enum is text");
        Says(Translated.Refusal((Sample s) => "at " + s.At), "OF1007", "s.At", "DateTimeOffset");
        Says(Translated.Refusal((Sample s) => $"a {s.Size} one"), "OF1007", "s.Size", "Size.Large is \"extra-large\" in JSON");
    }

    private static int Twice(int number) => number * 2;

    private static void Says(TranslationException error, string code, string expression, string part)
    {
        error.Code.ShouldBe(code);
        error.Expression.ShouldContain(expression);
        error.Message.ShouldContain(part);
        error.State.ShouldBe("Under test");
        error.Instead.ShouldNotBeEmpty();
    }
}
