using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A C# expression has no translation to JSONata. The message quotes it and says why and what to write instead.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>OF1001</term><description>a method without counterpart</description></item>
/// <item><term>OF1002</term><description>a member that JSON does not hold</description></item>
/// <item><term>OF1003</term><description>an operator or expression without counterpart</description></item>
/// <item><term>OF1004</term><description>an object that cannot be built from the expression alone</description></item>
/// <item><term>OF1005</term><description>a value that should be known in the build and is not</description></item>
/// <item><term>OF1006</term><description>an expression too deep for the service's evaluator</description></item>
/// <item><term>OF1007</term><description>a type whose values JSON or JSONata do not keep</description></item>
/// </list>
/// </remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
public sealed class TranslationException : WorkflowException
{
    internal TranslationException(string code, string expression, string why, string instead, Origin origin, Exception? innerException = null)
        : base(code, Describe(expression, why, instead, origin.Source), origin.State, origin.Location, innerException)
    {
        Expression = expression;
        Instead = instead;
    }

    /// <summary>The C# expression that has no translation.</summary>
    public string Expression { get; }

    /// <summary>What to write instead.</summary>
    public string Instead { get; }

    private static string Describe(string expression, string why, string instead, string? source)
    {
        var whole = source is null ? "" : string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var context = whole.Length == 0 || whole == expression ? "" : $" (in `{whole}`)";
        return $"`{expression}`{context} cannot be translated to JSONata: {why}. {instead}";
    }
}
