using Amazon.Lambda.Annotations.SourceGenerator.Models;

namespace Amazon.Lambda.Annotations.SourceGenerator.Writing;

/// <summary>Writes how the method's result becomes an API's response.</summary>
internal static class ApiResponseWriter
{
    public static void Write(SourceWriter writer, FunctionModel function)
    {
        var returns = function.Returns;
        writer.Line($"{(returns.HasValue ? "var __result__ = " : "")}{WrapperWriter.Call(function)};");
        if (returns.IsHttpResult)
            WriteHttpResult(writer, function.Api);
        else if (returns.ValueType == ApiTypes.Response(function.Api))
            writer.Line("return __result__;");
        else
            WriteOk(writer, function);
    }

    public static void WriteValidationErrors(SourceWriter writer, FunctionModel function)
    {
        writer.Open("if (validationErrors.Count > 0)");
        writer.Line("var __detected__ = $\"{validationErrors.Count} validation error(s) detected: {string.Join(\",\", validationErrors)}\";");
        writer.Line("var __message__ = System.Text.Json.JsonEncodedText.Encode(__detected__, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);");
        writer.Open($"var __invalid__ = new {ApiTypes.Response(function.Api)}");
        writer.Line("Body = $\"{{\\\"message\\\": \\\"{__message__}\\\"}}\",");
        writer.Line("Headers = new Dictionary<string, string> { { \"Content-Type\", \"application/json\" }, { \"x-amzn-ErrorType\", \"ValidationException\" } },");
        writer.Line("StatusCode = 400,");
        writer.Close("};");
        if (function.Returns.IsHttpResult)
        {
            writer.Line("var __stream__ = new MemoryStream();");
            writer.Line("serializer.Serialize(__invalid__, __stream__);");
            writer.Line("__stream__.Position = 0;");
            writer.Line("return __stream__;");
        }
        else
        {
            writer.Line("return __invalid__;");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteHttpResult(SourceWriter writer, ApiKind api)
    {
        const string Options = "global::Amazon.Lambda.Annotations.APIGateway.HttpResultSerializationOptions";
        writer.Open($"return __result__.Serialize(new {Options}");
        writer.Line($"Format = {Options}.ProtocolFormat.{(api == ApiKind.Rest ? "RestApi" : "HttpApi")},");
        writer.Line($"Version = {Options}.ProtocolVersion.{(api == ApiKind.HttpV2 ? "V2" : "V1")},");
        writer.Line("Serializer = serializer,");
        writer.Close("});");
    }

    private static void WriteOk(SourceWriter writer, FunctionModel function)
    {
        var returns = function.Returns;
        var isText = returns.Type == "string";
        if (returns.HasValue && !isText && !returns.IsStruct)
        {
            writer.Line("var __json__ = new MemoryStream();");
            writer.Line("serializer.Serialize(__result__, __json__);");
        }

        writer.Open($"return new {ApiTypes.Response(function.Api)}");
        if (returns.HasValue)
        {
            var body = isText ? "__result__" : returns.IsStruct ? "__result__.ToString()" : "Encoding.UTF8.GetString(__json__.ToArray())";
            writer.Line($"Body = {body},");
            writer.Line($"Headers = new Dictionary<string, string> {{ {{ \"Content-Type\", \"{(isText ? "text/plain" : "application/json")}\" }} }},");
        }

        writer.Line("StatusCode = 200,");
        writer.Close("};");
    }
}
