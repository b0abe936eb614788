using System.Text;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Splits a composite format such as <c>"order {0} of {1}"</c> into literals and holes.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting"/>
internal static class CompositeFormat
{
    /// <summary>The parts in their order: either a literal, or the text between the braces of a hole.</summary>
    public static IEnumerable<(string? Literal, string? Hole)> Split(string format)
    {
        var literal = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is not ('{' or '}') || (i + 1 < format.Length && format[i + 1] == c))
            {
                literal.Append(c);
                i += c is '{' or '}' ? 1 : 0;
                continue;
            }

            var end = format.IndexOf('}', i);
            yield return (literal.ToString(), null);
            literal.Clear();
            yield return (null, format[(i + 1)..end]);
            i = end;
        }

        yield return (literal.ToString(), null);
    }
}
