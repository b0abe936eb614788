namespace OrderFlow.Jsonata.Syntax;

/// <summary>The constructs, for a quick choice among them.</summary>
internal enum SyntaxKind : byte
{
    Name,
    Path,
    Predicate,
    Group,
    Sort,
    Focus,
    Index,
    Literal,
    Variable,
    Wildcard,
    Descendant,
    Parent,
    Binary,
    Negation,
    Array,
    Object,
    Condition,
    Block,
    Bind,
    Regex,
    Call,
    Placeholder,
    Lambda,
    Application,
    Transform,
    End,
}
