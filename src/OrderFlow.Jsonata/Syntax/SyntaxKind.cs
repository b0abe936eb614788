namespace OrderFlow.Jsonata.Syntax;

/// <summary>The constructs, for a quick choice among them.</summary>
internal enum SyntaxKind : byte
{
    Path,
    Predicate,
    Group,
    Focus,
    Index,
    Sort,
    Name,
    Literal,
    Variable,
    Wildcard,
    Descendant,
    Parent,
    Binary,
    Application,
    Call,
    Negation,
    Array,
    Object,
    Condition,
    Block,
    Bind,
    Regex,
    Placeholder,
    Lambda,
    Transform,
    End,
}
