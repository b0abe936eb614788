using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>What counts as true.</summary>
/// <seealso href="https://docs.jsonata.org/boolean-functions#boolean"/>
internal static class Truth
{
    public static bool Of(JsonataValue value, Run run) => value.Reference switch
    {
        null => value.IsTrue,
        NumberTag => Numbers.IsNumeric(value) && value.RawNumber != 0,
        string text => text.Length > 0,
        JsonataArray array => OfAny(array, run),
        JsonataObject members => members.Count > 0,
        _ => false,
    };

    /// <summary>What counts as true in JavaScript, by which the reference implementation takes the answer of a comparison of <c>$sort</c>: arrays, objects and functions do.</summary>
    public static bool OfScript(JsonataValue value, Run run) => value.IsArray || value.IsObject || value.IsFunction || Of(value, run);

    private static bool OfAny(JsonataArray array, Run run)
    {
        run.Scan(array.Count);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in array.Items)
        {
            if (item.IsArray)
                run.Step();
            if (Of(item, run))
                return true;
        }

        return false;
    }
}
