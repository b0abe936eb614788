namespace OrderFlow.Local.Services.Lambda;

/// <summary>A handler string taken apart: <c>Assembly::Namespace.Type::Method</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html"/>
internal sealed record HandlerName(string Assembly, string Type, string Method)
{
    /// <exception cref="FunctionLoadException">The text is not of that form.</exception>
    public static HandlerName Parse(string functionName, string handler) => handler.Split("::") switch
    {
        [{ Length: > 0 } assembly, { Length: > 0 } type, { Length: > 0 } method] => new HandlerName(assembly, type, method),
        [{ Length: > 0 } assembly] => throw new FunctionLoadException(
            $"The function {functionName} has the handler \"{assembly}\", an executable of its own. Such functions are not run yet: name a method, as in Assembly::Namespace.Type::Method."),
        _ => throw new FunctionLoadException(
            $"The function {functionName} has the handler \"{handler}\", which is not of the form Assembly::Namespace.Type::Method."),
    };

    public override string ToString() => $"{Assembly}::{Type}::{Method}";
}
