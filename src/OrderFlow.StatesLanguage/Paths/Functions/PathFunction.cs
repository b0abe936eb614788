namespace OrderFlow.StatesLanguage.Paths.Functions;

/// <summary>The functions that a path can end in.</summary>
/// <seealso href="https://github.com/json-path/JsonPath#functions"/>
internal enum PathFunction
{
    /// <summary>How many items or members there are; <c>null</c> for anything else.</summary>
    Length,

    /// <summary>The same as <see cref="Length"/>.</summary>
    Size,

    /// <summary>The least number.</summary>
    Min,

    /// <summary>The greatest number.</summary>
    Max,

    /// <summary>The mean of the numbers.</summary>
    Avg,

    /// <summary>The sum of the numbers.</summary>
    Sum,

    /// <summary>The standard deviation of the numbers, of the whole population.</summary>
    StdDev,

    /// <summary>The names of an object.</summary>
    Keys,

    /// <summary>The strings joined.</summary>
    Concat,

    /// <summary>The array with more items at its end.</summary>
    Append,

    /// <summary>The first item.</summary>
    First,

    /// <summary>The last item.</summary>
    Last,

    /// <summary>The item at a position, negative from the end.</summary>
    Index,
}
