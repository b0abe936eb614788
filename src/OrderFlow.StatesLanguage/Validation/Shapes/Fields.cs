using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>The words in which <see cref="ObjectShape"/>s are written down.</summary>
internal static class Fields
{
    public const decimal LongestSeconds = 99_999_999;

    public static FieldShape Comment { get; } = new("Comment", ValueKind.Text);

    public static FieldShape Language { get; } = OneOf<QueryLanguage>("QueryLanguage");

    public static FieldShape Assign { get; } = new("Assign", ValueKind.ObjectTemplate);

    public static FieldShape Output { get; } = new FieldShape("Output", ValueKind.Template).InJsonata();

    public static FieldShape Arguments { get; } = new FieldShape("Arguments", ValueKind.Template).InJsonata();

    public static FieldShape Parameters { get; } = new FieldShape("Parameters", ValueKind.Template).InJsonPath();

    public static FieldShape ResultPath { get; } = new FieldShape("ResultPath", ValueKind.NullableReferencePath).InJsonPath();

    public static FieldShape Next { get; } = new("Next", ValueKind.Target);

    public static FieldShape Text(string name) => new(name, ValueKind.Text);

    public static FieldShape OneOf<T>(string name)
        where T : struct, Enum => new(name, ValueKind.OneOf) { Values = FieldValue<T>.All };

    public static FieldShape Path(string name) => new FieldShape(name, ValueKind.Path).InJsonPath();

    public static FieldShape ReferencePath(string name) => new FieldShape(name, ValueKind.ReferencePath).InJsonPath();

    public static FieldShape Integer(string name, decimal minimum, decimal? maximum = null) =>
        new(name, ValueKind.Integer) { Minimum = minimum, Maximum = maximum };

    public static FieldShape IntegerOrExpression(string name, decimal minimum, decimal? maximum = null) =>
        new(name, ValueKind.IntegerOrExpression) { Minimum = minimum, Maximum = maximum };

    public static FieldShape Object(string name, Func<ObjectShape> shape) => new(name, ValueKind.Object) { Shape = shape };

    public static FieldShape Objects(string name, Func<ObjectShape> shape) => new(name, ValueKind.Objects) { Shape = shape };

    public static FieldShape Required(this FieldShape field) => field with { IsRequired = true };

    public static FieldShape InJsonPath(this FieldShape field) => field with { Language = QueryLanguage.JsonPath };

    public static FieldShape InJsonata(this FieldShape field) => field with { Language = QueryLanguage.Jsonata };
}
