using OrderFlow.Jsonata.Functions;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata;

/// <summary>Looks for a misspelt name where a function was expected and there was none.</summary>
internal static class NameHint
{
    /// <summary><c>Did you mean $sum?</c>, or null when every name at the place is known or none is near.</summary>
    public static string? For(JsonataFailure failure, JsonataExpression expression, JsonataBindings? bindings)
    {
        if (failure.Code is not ("T0410" or "T1006" or "T1008" or "T2006"))
            return null;
        try
        {
            return Find(failure, expression, bindings);
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private static string? Find(JsonataFailure failure, JsonataExpression expression, JsonataBindings? bindings)
    {
        var given = bindings?.Select(binding => binding.Key).ToHashSet() ?? [];
        var unknown = expression.Syntax.DescendantsAndSelf()
            .Where(node => node.Position == failure.At)
            .SelectMany(node => Functions(node, failure.Code))
            .FirstOrDefault(name => expression.FreeVariables.Contains(name) && !given.Contains(name));
        if (unknown is null)
            return null;
        var meant = NearestName.Find(unknown, given.Concat(expression.Names.Bound).Concat(Library.Names(expression.Dialect)));
        return meant is null ? null : $"Did you mean ${meant}?";
    }

    private static IEnumerable<string> Functions(JsonataSyntax place, string code) => place switch
    {
        CallSyntax call when code == "T0410" => call.Arguments.OfType<VariableSyntax>().Select(argument => argument.Name),
        CallSyntax { Procedure: VariableSyntax procedure } => [procedure.Name],
        ApplicationSyntax { Right: VariableSyntax function } => [function.Name],
        _ => [],
    };
}
