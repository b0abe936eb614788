using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis.CSharp;

namespace Amazon.Lambda.Annotations.SourceGenerator.Writing;

/// <summary>Writes how the parameters are taken from an API's request; what does not convert is answered with 400.</summary>
internal static class ApiBindingWriter
{
    private const string NotConvertible = "catch (Exception e) when (e is InvalidCastException || e is FormatException || e is OverflowException || e is ArgumentException)";

    public static void Write(SourceWriter writer, FunctionModel function)
    {
        var mayFail = function.Parameters.Any(parameter => parameter.IsConverted);
        if (mayFail)
            writer.Line("var validationErrors = new List<string>();");

        foreach (var parameter in function.Parameters)
        {
            switch (parameter.Source)
            {
                case ParameterSource.Body:
                    WriteBody(writer, parameter);
                    break;
                case ParameterSource.Route:
                    WriteValue(writer, parameter, $"__request__.PathParameters?.ContainsKey({Key(parameter)}) == true", $"__request__.PathParameters[{Key(parameter)}]");
                    break;
                case ParameterSource.Query:
                    WriteQuery(writer, parameter, function.Api);
                    break;
                case ParameterSource.Header:
                    WriteHeader(writer, parameter, function.Api);
                    break;
            }
        }

        if (mayFail)
            ApiResponseWriter.WriteValidationErrors(writer, function);
    }

    private static void WriteQuery(SourceWriter writer, ParameterModel parameter, ApiKind api)
    {
        var dictionary = parameter.ItemType is not null && api != ApiKind.HttpV2 ? "MultiValueQueryStringParameters" : "QueryStringParameters";
        Write(writer, parameter, api, $"__request__.{dictionary}?.ContainsKey({Key(parameter)}) == true", $"__request__.{dictionary}[{Key(parameter)}]");
    }

    private static void WriteHeader(SourceWriter writer, ParameterModel parameter, ApiKind api)
    {
        var dictionary = parameter.ItemType is not null && api != ApiKind.HttpV2 ? "MultiValueHeaders" : "Headers";
        var named = $"header => string.Equals(header.Key, {Key(parameter)}, StringComparison.OrdinalIgnoreCase)";
        Write(writer, parameter, api, $"__request__.{dictionary}?.Any({named}) == true", $"__request__.{dictionary}.First({named}).Value");
    }

    private static void Write(SourceWriter writer, ParameterModel parameter, ApiKind api, string isPresent, string value)
    {
        if (parameter.ItemType is { } item)
            WriteItems(writer, parameter, item, isPresent, api == ApiKind.HttpV2 ? $"{value}.Split(\",\")" : value);
        else
            WriteValue(writer, parameter, isPresent, value);
    }

    private static void WriteValue(SourceWriter writer, ParameterModel parameter, string isPresent, string value)
    {
        writer.Line($"var @{parameter.Name} = default({parameter.Type});");
        writer.Open($"if ({isPresent})");
        writer.Line($"var __text__ = {value};");
        writer.Open("try");
        writer.Line($"@{parameter.Name} = {Converted("__text__", parameter.Type)};");
        writer.Close();
        writer.Open(NotConvertible);
        writer.Line(Error("__text__", parameter));
        writer.Close();
        writer.Close();
    }

    private static void WriteItems(SourceWriter writer, ParameterModel parameter, string item, string isPresent, string values)
    {
        writer.Line($"var @{parameter.Name} = default({parameter.Type});");
        writer.Open($"if ({isPresent})");
        writer.Open($"@{parameter.Name} = {values}.Select(__text__ =>");
        writer.Open("try");
        writer.Line($"return {Converted("__text__", item)};");
        writer.Close();
        writer.Open(NotConvertible);
        writer.Line(Error("__text__", parameter));
        writer.Line("return default;");
        writer.Close();
        writer.Close("}).ToList();");
        writer.Close();
    }

    private static void WriteBody(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.IsString)
        {
            writer.Line($"var @{parameter.Name} = __request__.Body;");
            return;
        }

        writer.Line($"var @{parameter.Name} = default({parameter.Type});");
        writer.Open("try");
        writer.Line("var __body__ = new MemoryStream(Encoding.UTF8.GetBytes(__request__.Body));");
        writer.Line($"@{parameter.Name} = serializer.Deserialize<{parameter.Type}>(__body__);");
        writer.Close();
        writer.Open("catch (Exception e)");
        writer.Line("validationErrors.Add($\"Value {__request__.Body} at 'body' failed to satisfy constraint: {e.Message}\");");
        writer.Close();
    }

    private static string Converted(string value, string type) => $"({type})Convert.ChangeType({value}, typeof({type.TrimEnd('?')}))";

    private static string Error(string value, ParameterModel parameter) =>
        $"validationErrors.Add($\"Value {{{value}}} at '{parameter.Key}' failed to satisfy constraint: {{e.Message}}\");";

    private static string Key(ParameterModel parameter) => SymbolDisplay.FormatLiteral(parameter.Key, quote: true);
}
