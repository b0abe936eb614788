using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>The token that made a construct, by which errors name it.</summary>
internal static class LeadingToken
{
    public static string? Of(JsonataSyntax syntax) => syntax switch
    {
        NameSyntax name => name.Name,
        VariableSyntax variable => variable.Name,
        LiteralSyntax { Value.IsString: true } text => text.Value.AsString(),
        LiteralSyntax literal => literal.Value.ToJson(),
        BinarySyntax binary => binary.Operator,
        NegationSyntax => "-",
        PathSyntax => ".",
        PredicateSyntax or ArraySyntax => "[",
        GroupSyntax or ObjectSyntax => "{",
        BlockSyntax or CallSyntax or LambdaSyntax => "(",
        SortSyntax => "^",
        FocusSyntax => "@",
        IndexSyntax => "#",
        BindSyntax => ":=",
        ApplicationSyntax => "~>",
        ConditionSyntax or PlaceholderSyntax => "?",
        TransformSyntax => "|",
        WildcardSyntax => "*",
        DescendantSyntax => "**",
        ParentSyntax => "%",
        RegexSyntax regex => regex.ToString(),
        EndSyntax => "(end)",
        _ => null,
    };
}
