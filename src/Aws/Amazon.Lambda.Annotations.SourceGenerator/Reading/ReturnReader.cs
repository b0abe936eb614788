using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads what a method returns.</summary>
internal static class ReturnReader
{
    private const string HttpResult = "Amazon.Lambda.Annotations.APIGateway.IHttpResult";

    public static ReturnModel Read(IMethodSymbol method)
    {
        var type = method.ReturnType;
        if (method.ReturnsVoid)
            return new(ReturnKind.Void, "void", ValueType: null, IsStruct: false, IsHttpResult: false);
        if (type is not INamedTypeSymbol { ContainingNamespace: { } ns } named || ns.ToDisplayString() != "System.Threading.Tasks" || named.Name is not ("Task" or "ValueTask"))
            return new(ReturnKind.Value, type.Code(), type.Code(), type.IsValueType, type.ToDisplayString() == HttpResult);
        if (!named.IsGenericType)
            return new(ReturnKind.Task, type.Code(), ValueType: null, IsStruct: false, IsHttpResult: false);
        var value = named.TypeArguments[0];
        return new(ReturnKind.TaskOfValue, type.Code(), value.Code(), IsStruct: false, value.ToDisplayString() == HttpResult);
    }
}
