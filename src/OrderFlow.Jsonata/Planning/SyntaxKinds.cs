using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>What the reference implementation calls the kinds of constructs, in errors about <c>%</c>.</summary>
internal static class SyntaxKinds
{
    public static string? NameOf(JsonataSyntax syntax) => PathOutline.IsPath(syntax) ? "path" : NameOfStep(Step.CoreOf(syntax));

    public static string? NameOfStep(JsonataSyntax core) => (Step.LiteralOf(core) ?? core) switch
    {
        LiteralSyntax { Value.IsString: true } => "string",
        LiteralSyntax { Value.IsNumber: true } => "number",
        LiteralSyntax => "value",
        NegationSyntax or ArraySyntax or ObjectSyntax => "unary",
        BinarySyntax { Operator: "??" or "?:" } or ConditionSyntax => "condition",
        BinarySyntax => "binary",
        BlockSyntax => "block",
        BindSyntax => "bind",
        CallSyntax { IsPartial: true } => "partial",
        CallSyntax => "function",
        ApplicationSyntax => "apply",
        LambdaSyntax => "lambda",
        TransformSyntax => "transform",
        VariableSyntax => "variable",
        DescendantSyntax => "descendant",
        RegexSyntax => "regex",
        SortSyntax => "sort",
        ParentSyntax => "parent",
        _ => null,
    };
}
