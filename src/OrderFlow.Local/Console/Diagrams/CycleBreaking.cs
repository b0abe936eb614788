namespace OrderFlow.Local.Console.Diagrams;

/// <summary>Turns the arrows around that lead back, as a walk from the first node finds them.</summary>
internal static class CycleBreaking
{
    public static void Run(List<Vertex> vertices, List<Line> lines)
    {
        var leaving = lines.Where(line => !line.IsLoop).ToLookup(line => line.From);
        var entered = lines.Where(line => !line.IsLoop).Select(line => line.To).ToHashSet();
        var done = new HashSet<Vertex>();
        var path = new HashSet<Vertex>();
        var back = new List<Line>();
        // Without recursion: the graph may be as long as a definition can be.
        foreach (var root in vertices.OrderBy(vertex => entered.Contains(vertex)))
        {
            var walk = new Stack<(Vertex Vertex, IEnumerator<Line> Next)>();
            if (done.Contains(root))
                continue;
            Enter(root);
            while (walk.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    walk.Pop();
                    path.Remove(top.Vertex);
                    done.Add(top.Vertex);
                }
                else if (path.Contains(top.Next.Current.To))
                {
                    back.Add(top.Next.Current);
                }
                else if (!done.Contains(top.Next.Current.To))
                {
                    Enter(top.Next.Current.To);
                }
            }

            void Enter(Vertex vertex)
            {
                path.Add(vertex);
                walk.Push((vertex, leaving[vertex].GetEnumerator()));
            }
        }

        back.ForEach(line => line.Reverse());
    }
}
