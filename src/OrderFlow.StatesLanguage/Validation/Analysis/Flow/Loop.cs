using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>States of a graph of which each leads to each: a loop, or several that share states.</summary>
/// <param name="Flow">The graph.</param>
/// <param name="Members">The ordinals of the states, in the order of the flow.</param>
internal sealed record Loop(GraphFlow Flow, IReadOnlySet<int> Members)
{
    public IEnumerable<OutlineState> States => Members.Select(ordinal => Flow.States[ordinal]);

    /// <summary>The transitions that end it.</summary>
    public IEnumerable<Transition> Exits => Members.SelectMany(ordinal => Flow.Leaving[ordinal]).Where(transition => !Members.Contains(transition.To));

    /// <summary>The transitions that stay in it.</summary>
    public IEnumerable<Transition> Inside(int ordinal) => Flow.Leaving[ordinal].Where(transition => Members.Contains(transition.To));

    /// <summary>The loops of a graph.</summary>
    public static IEnumerable<Loop> In(GraphFlow flow)
    {
        // Kosaraju: states in the order of the flow, each with all that leads back to it and was not seen before.
        var seen = new bool[flow.States.Count];
        for (var first = 0; first < seen.Length; first++)
        {
            if (seen[first])
                continue;
            var members = new List<int>();
            var pending = new Stack<int>([first]);
            seen[first] = true;
            while (pending.TryPop(out var ordinal))
            {
                members.Add(ordinal);
                foreach (var entering in flow.Entering[ordinal])
                {
                    if (seen[entering.From])
                        continue;
                    seen[entering.From] = true;
                    pending.Push(entering.From);
                }
            }

            if (members.Count > 1 || flow.Leaving[first].Any(transition => transition.To == first))
                yield return new Loop(flow, new SortedSet<int>(members));
        }
    }
}
