using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>How the definition of a state machine is written: in a file of its own, or in the template as an object or as a text.</summary>
internal sealed class DefinitionSource
{
    private readonly TemplateDocument document;
    private readonly string logicalId;
    private readonly string textPointer;
    private readonly Lazy<TemplatePlaces?> places;

    private DefinitionSource(TemplateDocument document, string logicalId, string pointer, string textPointer, string? file, string? text)
    {
        this.document = document;
        this.logicalId = logicalId;
        this.textPointer = textPointer;
        Pointer = pointer;
        File = file;
        Text = text;
        places = new Lazy<TemplatePlaces?>(() => ReadPlaces(Text, File ?? document.Path));
    }

    /// <summary>The full path of the file that the definition stands in; null when it stands in the template.</summary>
    public string? File { get; }

    /// <summary>Whether it is a file in YAML.</summary>
    public bool IsYaml => Path.GetExtension(File) is ".yaml" or ".yml";

    /// <summary>The text as it is written, its placeholders not replaced; null when it is an object in the template, or made by a function that is not Fn::Sub.</summary>
    public string? Text { get; }

    /// <summary>The pointer of the property of the state machine.</summary>
    public string Pointer { get; }

    /// <summary>Finds the definition of a state machine.</summary>
    public static DefinitionSource Of(TemplateDocument document, string logicalId)
    {
        var properties = document.Resources[logicalId].Properties;
        var pointer = JsonPointer.Append(JsonPointer.Append("/Resources", logicalId), "Properties");
        if (properties["DefinitionString"] is { } text)
            return OfText(document, logicalId, text, JsonPointer.Append(pointer, "DefinitionString"));
        if (properties["Definition"] is not null)
            return InFile(document, logicalId, JsonPointer.Append(pointer, "Definition"), document.SubstitutedFiles.GetValueOrDefault(JsonPointer.Append(pointer, "Definition")));
        return properties["DefinitionUri"] is { } uri
            ? InFile(document, logicalId, JsonPointer.Append(pointer, "DefinitionUri"), TemplateText.Scalar(uri) is { } path ? Path.GetFullPath(Path.Combine(document.Folder, path)) : null)
            : new DefinitionSource(document, logicalId, JsonPointer.Append(pointer, "DefinitionString"), "", null, null);
    }

    /// <summary>Where what a diagnostic is about stands.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="validated">The text that it is about: <see cref="Text"/> with everything replaced.</param>
    public DefinitionPlace PlaceOf(Diagnostic diagnostic, string validated) =>
        !IsYaml && Text is not null && IsAsWritten(diagnostic, validated) ? InText(diagnostic.Pointer, TemplatePlace.Of(diagnostic)) : PlaceOf(diagnostic.Pointer, TemplatePlace.Of(diagnostic));

    /// <summary>Where a value of the definition stands.</summary>
    /// <param name="pointer">Its JSON pointer in the definition.</param>
    /// <param name="resolved">Its place in the text with everything replaced, for what is not found in the text as it is written.</param>
    public DefinitionPlace PlaceOf(string pointer, TemplatePlace? resolved = null)
    {
        if (File is null && Text is null)
            return new DefinitionPlace(logicalId, null, Pointer + pointer, document.Places.Of(Pointer + pointer)) { IsExact = !Pointer.EndsWith("/DefinitionString", StringComparison.Ordinal) };
        return InText(pointer, places.Value?.Of(pointer) is { Line: > 0 } written ? written : resolved ?? TemplatePlace.None);
    }

    /// <summary>Where a place in <see cref="Text"/> stands.</summary>
    /// <param name="offset">The place, from 0.</param>
    public DefinitionPlace PlaceAt(int offset)
    {
        var before = Text.AsSpan(0, offset);
        var place = new TemplatePlace(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
        return InText(places.Value?.PointerAt(place) ?? "", place);
    }

    // What stands for a placeholder moves what comes after it in the line.
    private bool IsAsWritten(Diagnostic diagnostic, string validated)
    {
        if (Text == validated)
            return true;
        var (written, replaced) = (Text!.Split('\n'), validated.Split('\n'));
        if (written.Length != replaced.Length || diagnostic.EndLine == 0 || diagnostic.EndLine > written.Length)
            return false;
        for (var line = diagnostic.Line - 1; line < diagnostic.EndLine - 1; line++)
            if (written[line] != replaced[line])
                return false;
        var last = diagnostic.EndLine - 1;
        return written[last].AsSpan().StartsWith(replaced[last].AsSpan(0, Math.Min(diagnostic.EndColumn - 1, replaced[last].Length)), StringComparison.Ordinal);
    }

    private DefinitionPlace InText(string pointer, TemplatePlace place)
    {
        var known = place.Line > 0 ? place : new TemplatePlace(1, 1);
        if (File is not null)
            return new DefinitionPlace(logicalId, File, pointer, known);
        var inBlock = document.Places.WithinBlock(textPointer, known);
        return new DefinitionPlace(logicalId, null, Pointer, inBlock ?? document.Places.Of(Pointer)) { IsExact = inBlock is not null };
    }

    private static DefinitionSource OfText(TemplateDocument document, string logicalId, JToken token, string pointer)
    {
        var (text, place) = token switch
        {
            JObject { Count: 1 } call when call["Fn::Sub"] is JArray { Count: 2 } pair => (pair[0], pointer + "/Fn::Sub/0"),
            JObject { Count: 1 } call when call["Fn::Sub"] is { } argument => (argument, pointer + "/Fn::Sub"),
            _ => (token, pointer),
        };
        return new DefinitionSource(document, logicalId, pointer, place, document.SubstitutedFiles.GetValueOrDefault(place), TemplateText.Scalar(text));
    }

    private static DefinitionSource InFile(TemplateDocument document, string logicalId, string pointer, string? file) =>
        new(document, logicalId, pointer, pointer, file, file is not null && System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : null);

    private static TemplatePlaces? ReadPlaces(string? text, string path)
    {
        try
        {
            return text is null ? null : TemplateSource.Parse(text, path).Places;
        }
        catch (TemplateException)
        {
            // What is wrong with the text is said by the check of definitions.
            return null;
        }
    }
}
