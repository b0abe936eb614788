using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>What the parameters of lambdas stand for.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html#transforming-reserved-states-variable"/>
internal static class Roots
{
    public static Term Input => Of("input");

    public static Term Result => Of("result");

    public static Term Context => Of("context");

    public static Term ErrorOutput => Of("errorOutput");

    private static ComputedTerm Of(string member) => new(Code.Variable("states").Member(member));
}
