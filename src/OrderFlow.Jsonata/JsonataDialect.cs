namespace OrderFlow.Jsonata;

/// <summary>Which functions and operators the language has.</summary>
/// <example>
/// <code>
/// JsonataExpression.Parse("$parse('[1, 2]')", JsonataDialect.StepFunctions).Evaluate();    // [1,2]
/// JsonataExpression.Parse("price * 2", JsonataDialect.StepFunctions);                      // throws JsonataException: S0219
/// </code>
/// </example>
public enum JsonataDialect
{
    /// <summary>JSONata 2.2, as documented.</summary>
    /// <seealso href="https://docs.jsonata.org/"/>
    Standard,

    /// <summary>
    /// JSONata as AWS Step Functions offers it: without <c>$eval</c>, <c>??</c> and <c>?:</c>, with <c>$partition</c>, <c>$range</c>, <c>$hash</c>,
    /// <c>$random(seed)</c>, <c>$uuid</c> and <c>$parse</c>, and without a context document: <c>$</c>, <c>$$</c> and bare names are refused at the top level.
    /// </summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
    StepFunctions,
}
