using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>A rule that an event may match, and an event that comes of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Target">The target of the rule.</param>
/// <param name="Way">What is called between the rule and the event.</param>
/// <param name="Next">The event that comes of it.</param>
internal sealed record LoopStep(CheckedRule Rule, CheckedTarget Target, IReadOnlyList<string> Way, Publication Next)
{
    public override string ToString() => string.Join(" → ", [Rule.LogicalId, .. Way, Next.ToString()]);
}
