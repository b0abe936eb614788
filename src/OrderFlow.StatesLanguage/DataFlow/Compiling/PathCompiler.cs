using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles fields that are JSONPaths, or payload templates with members <c>name.$</c> in them.</summary>
/// <param name="pointer">Where the state stands in the definition, for errors.</param>
/// <seealso href="https://states-language.net/#payload-template"/>
internal sealed class PathCompiler(string pointer) : TemplateCompiler(pointer)
{
    private const string Suffix = ".$";

    public JsonPath? Path(string? text, string field)
    {
        try
        {
            return text is null ? null : JsonPath.Parse(text);
        }
        catch (PathException exception)
        {
            throw Error(field, $"The field {field} is no JSONPath: {exception.Message}", exception);
        }
    }

    /// <summary><c>InputPath</c> or <c>OutputPath</c>.</summary>
    public PathField? Choice(OptionalPath path, string field) => path.IsPresent ? new(Path(path.Text, field)) : null;

    /// <summary><c>ResultPath</c>.</summary>
    public ResultPlace? ResultPath(OptionalPath path, string field)
    {
        try
        {
            return path.IsPresent ? new(path.Text is { } text ? ReferencePath.Parse(text) : null) : null;
        }
        catch (PathException exception)
        {
            throw Error(field, $"The field {field} is no reference path: {exception.Message}", exception);
        }
    }

    /// <summary>A field that is a text, or a field beside it with a path to one.</summary>
    public TextField? Text(string? text, string? path, string field) =>
        text is not null ? new(new LiteralTemplate(text)) : path is not null ? new(PathOrCall(path, field, field)) : null;

    /// <summary>A field that is a number from a range.</summary>
    public NumberField? Number(NumberOrExpression? field, string location, NumberRange range)
    {
        if (field is null)
            return null;
        return field.Number is { } number && range.Contains((double)number)
            ? new FixedNumber((double)number)
            : throw Error(location, $"{field} is not {range}.");
    }

    protected override KeyValuePair<string, Template> Member(JProperty property, string location)
    {
        var name = property.Name;
        var place = location + "/" + name;
        if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            return new(name, Of(property.Value, place));
        return property.Value.Type == JTokenType.String
            ? new(name[..^Suffix.Length], PathOrCall((string)property.Value!, name, place))
            : throw Error(place, $"The value for the field '{name}' must be a valid JSONPath or a valid intrinsic function call.");
    }

    protected override Template OfText(string text, string location) => new LiteralTemplate(text);

    private Template PathOrCall(string text, string field, string place)
    {
        try
        {
            var parsed = PathOrIntrinsic.Parse(text);
            return parsed.Path is { } path ? new PathTemplate(path, field) : new IntrinsicTemplate(parsed.Intrinsic!, field);
        }
        catch (PathException exception)
        {
            throw Error(place, $"The value for the field '{field}' must be a valid JSONPath or a valid intrinsic function call: {exception.Message}", exception);
        }
    }
}
