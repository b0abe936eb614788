namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>The comparisons of filters.</summary>
/// <seealso href="https://github.com/json-path/JsonPath#filter-operators"/>
internal enum ComparisonKind
{
    /// <summary><c>==</c>: numbers and strings of the same text are equal.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>===</c>: equal and of the same type.</summary>
    SameTypeEqual,

    /// <summary><c>!==</c>.</summary>
    SameTypeNotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>in</c>: the left is an item of the right.</summary>
    In,

    /// <summary><c>nin</c>: the left is no item of the right.</summary>
    NotIn,

    /// <summary><c>contains</c>: an array has the item, a string the text.</summary>
    Contains,

    /// <summary><c>all</c>: the left has all items of the right.</summary>
    All,

    /// <summary><c>subsetof</c>: the right has all items of the left.</summary>
    SubsetOf,

    /// <summary><c>anyof</c>: they share an item.</summary>
    AnyOf,

    /// <summary><c>noneof</c>: they share no item.</summary>
    NoneOf,

    /// <summary><c>size</c>: an array, object or string has so many items, members or characters.</summary>
    Size,

    /// <summary><c>empty</c>: an array, object or string is empty, or with <c>false</c> is not.</summary>
    Empty,
}
