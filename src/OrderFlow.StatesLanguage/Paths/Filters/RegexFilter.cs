using System.Diagnostics;
using System.Text.RegularExpressions;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>@.name =~ /pattern/i</c>: whether the expression matches the whole text.</summary>
internal sealed class RegexFilter(Operand text, FilterRegex regex) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk)
    {
        var value = text.Evaluate(item, walk);
        if (!value.TryGetArray(out var items))
            return Matches(value, walk);
        foreach (var one in items)
            if (Matches(one, walk))
                return true;
        return false;
    }

    public override string ToString() => $"{text} =~ {regex}";

    private bool Matches(in JsonataValue value, PathWalk walk)
    {
        if (value.IsUndefined || value.IsNull || value.IsArray || value.IsObject)
            return false;
        var began = Stopwatch.GetTimestamp();
        try
        {
            return regex.Compiled.IsMatch(value.TryGetString(out var content) ? content : value.ToJson());
        }
        catch (RegexMatchTimeoutException)
        {
            throw new PathFailure($"The regular expression {regex} takes too long.");
        }
        finally
        {
            walk.Spend(1 + ((long)Stopwatch.GetElapsedTime(began).TotalMilliseconds * PathLimits.WorkPerMillisecond));
        }
    }
}
