namespace OrderFlow.StatesLanguage.Model;

/// <summary>The language of the paths, payload templates and conditions of a state machine or of one state.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
public enum QueryLanguage
{
    /// <summary><c>JSONPath</c>: paths such as <c>$.order.id</c> and intrinsic functions. The default.</summary>
    JsonPath,

    /// <summary><c>JSONata</c>: expressions between <c>{%</c> and <c>%}</c>.</summary>
    Jsonata,
}
