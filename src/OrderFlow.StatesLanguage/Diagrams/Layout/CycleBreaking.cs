namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Finds the lines that lead back, as a walk from the first node meets them: without them there is no cycle.</summary>
internal static class CycleBreaking
{
    public static void Run(LayerGraph graph)
    {
        var leaving = new List<Line>[graph.Nodes.Count];
        var isEntered = new bool[graph.Nodes.Count];
        foreach (var line in graph.Lines.Where(line => !line.IsLoop))
        {
            (leaving[line.Source.Index] ??= []).Add(line);
            isEntered[line.Target.Index] = true;
        }

        var done = new bool[graph.Nodes.Count];
        var onPath = new bool[graph.Nodes.Count];
        var walk = new Stack<(Vertex Vertex, int Next)>();
        foreach (var root in graph.Nodes.OrderBy(vertex => isEntered[vertex.Index]))
        {
            if (!done[root.Index])
                Enter(root);
            // Without recursion: the graph may be as long as a definition can be.
            while (walk.TryPop(out var top))
            {
                if (leaving[top.Vertex.Index] is not { } lines || top.Next == lines.Count)
                {
                    onPath[top.Vertex.Index] = false;
                    continue;
                }

                walk.Push((top.Vertex, top.Next + 1));
                var line = lines[top.Next];
                if (onPath[line.Target.Index])
                    line.IsBack = true;
                else if (!done[line.Target.Index])
                    Enter(line.Target);
            }
        }

        void Enter(Vertex vertex)
        {
            done[vertex.Index] = onPath[vertex.Index] = true;
            walk.Push((vertex, 0));
        }
    }
}
