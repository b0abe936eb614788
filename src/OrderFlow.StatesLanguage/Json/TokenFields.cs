using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Reads the fields of an object whose values are known to be of the right kind; null for an absent field.</summary>
internal static class TokenFields
{
    public static FieldSequence Names(this JObject json) => new([.. json.Properties().Select(field => field.Name)]);

    public static string? Text(this JObject json, string name) => (string?)json[name];

    public static long? Integer(this JObject json, string name) => (long?)json[name];

    public static decimal? Decimal(this JObject json, string name) => json[name] is { } number ? NumberText.DecimalOf(number) : null;

    public static NumberOrExpression? Number(this JObject json, string name) => json[name] switch
    {
        null => null,
        { Type: JTokenType.String } text => NumberOrExpression.FromString((string)text!),
        var number => NumberOrExpression.FromDecimal(NumberText.DecimalOf(number)),
    };

    public static OptionalPath Path(this JObject json, string name) => json[name] switch
    {
        null => default,
        { Type: JTokenType.Null } => OptionalPath.Null,
        var text => OptionalPath.FromString((string)text!),
    };

    public static T? OneOf<T>(this JObject json, string name)
        where T : struct, Enum => FieldValue<T>.Parse((string?)json[name]);

    public static IReadOnlyList<string>? Texts(this JObject json, string name) =>
        json[name] is JArray texts ? [.. texts.Select(text => (string)text!)] : null;

    public static T? Object<T>(this JObject json, string name, Func<JObject, T> read)
        where T : class => json[name] is JObject value ? read(value) : null;

    public static IReadOnlyList<T>? Objects<T>(this JObject json, string name, Func<JObject, T> read) =>
        json[name] is JArray values ? [.. values.Select(value => read((JObject)value))] : null;
}
