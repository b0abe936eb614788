namespace OrderFlow.Jsonata.Planning;

internal enum PlanKind
{
    Path,
    Name,
    Literal,
    Variable,
    Wildcard,
    Descendant,
    Parent,
    Sort,
    Binary,
    Negation,
    Array,
    Object,
    Condition,
    Coalesce,
    Default,
    Block,
    Bind,
    Regex,
    Call,
    Partial,
    Placeholder,
    Lambda,
    Application,
    Transform,
}
