namespace OrderFlow.StatesLanguage.Model;

/// <summary>The comparisons of a JSONPath choice rule, spelled as the fields are.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public enum ComparisonOperator
{
    /// <summary>Compares with a constant, <c>StringEquals</c>.</summary>
    StringEquals,

    /// <summary>Compares with the value at a path, <c>StringEqualsPath</c>.</summary>
    StringEqualsPath,

    /// <summary>Compares with a constant, <c>StringLessThan</c>.</summary>
    StringLessThan,

    /// <summary>Compares with the value at a path, <c>StringLessThanPath</c>.</summary>
    StringLessThanPath,

    /// <summary>Compares with a constant, <c>StringLessThanEquals</c>.</summary>
    StringLessThanEquals,

    /// <summary>Compares with the value at a path, <c>StringLessThanEqualsPath</c>.</summary>
    StringLessThanEqualsPath,

    /// <summary>Compares with a constant, <c>StringGreaterThan</c>.</summary>
    StringGreaterThan,

    /// <summary>Compares with the value at a path, <c>StringGreaterThanPath</c>.</summary>
    StringGreaterThanPath,

    /// <summary>Compares with a constant, <c>StringGreaterThanEquals</c>.</summary>
    StringGreaterThanEquals,

    /// <summary>Compares with the value at a path, <c>StringGreaterThanEqualsPath</c>.</summary>
    StringGreaterThanEqualsPath,

    /// <summary>Compares with a constant, <c>NumericEquals</c>.</summary>
    NumericEquals,

    /// <summary>Compares with the value at a path, <c>NumericEqualsPath</c>.</summary>
    NumericEqualsPath,

    /// <summary>Compares with a constant, <c>NumericLessThan</c>.</summary>
    NumericLessThan,

    /// <summary>Compares with the value at a path, <c>NumericLessThanPath</c>.</summary>
    NumericLessThanPath,

    /// <summary>Compares with a constant, <c>NumericLessThanEquals</c>.</summary>
    NumericLessThanEquals,

    /// <summary>Compares with the value at a path, <c>NumericLessThanEqualsPath</c>.</summary>
    NumericLessThanEqualsPath,

    /// <summary>Compares with a constant, <c>NumericGreaterThan</c>.</summary>
    NumericGreaterThan,

    /// <summary>Compares with the value at a path, <c>NumericGreaterThanPath</c>.</summary>
    NumericGreaterThanPath,

    /// <summary>Compares with a constant, <c>NumericGreaterThanEquals</c>.</summary>
    NumericGreaterThanEquals,

    /// <summary>Compares with the value at a path, <c>NumericGreaterThanEqualsPath</c>.</summary>
    NumericGreaterThanEqualsPath,

    /// <summary>Compares with a constant, <c>TimestampEquals</c>.</summary>
    TimestampEquals,

    /// <summary>Compares with the value at a path, <c>TimestampEqualsPath</c>.</summary>
    TimestampEqualsPath,

    /// <summary>Compares with a constant, <c>TimestampLessThan</c>.</summary>
    TimestampLessThan,

    /// <summary>Compares with the value at a path, <c>TimestampLessThanPath</c>.</summary>
    TimestampLessThanPath,

    /// <summary>Compares with a constant, <c>TimestampLessThanEquals</c>.</summary>
    TimestampLessThanEquals,

    /// <summary>Compares with the value at a path, <c>TimestampLessThanEqualsPath</c>.</summary>
    TimestampLessThanEqualsPath,

    /// <summary>Compares with a constant, <c>TimestampGreaterThan</c>.</summary>
    TimestampGreaterThan,

    /// <summary>Compares with the value at a path, <c>TimestampGreaterThanPath</c>.</summary>
    TimestampGreaterThanPath,

    /// <summary>Compares with a constant, <c>TimestampGreaterThanEquals</c>.</summary>
    TimestampGreaterThanEquals,

    /// <summary>Compares with the value at a path, <c>TimestampGreaterThanEqualsPath</c>.</summary>
    TimestampGreaterThanEqualsPath,

    /// <summary>Compares with <c>true</c> or <c>false</c>.</summary>
    BooleanEquals,

    /// <summary>Compares with the value at a path.</summary>
    BooleanEqualsPath,

    /// <summary>Compares with a text in which <c>*</c> stands for any characters.</summary>
    StringMatches,

    /// <summary>Whether the value is <c>null</c>.</summary>
    IsNull,

    /// <summary>Whether there is a value.</summary>
    IsPresent,

    /// <summary>Whether the value is a number.</summary>
    IsNumeric,

    /// <summary>Whether the value is a string.</summary>
    IsString,

    /// <summary>Whether the value is a boolean.</summary>
    IsBoolean,

    /// <summary>Whether the value is a string with a timestamp.</summary>
    IsTimestamp,
}
