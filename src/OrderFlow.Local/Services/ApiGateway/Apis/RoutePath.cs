namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>The path of a route or resource, taken apart once: <c>/orders/{id}/{proxy+}</c>.</summary>
internal sealed class RoutePath
{
    private readonly Segment[] segments;

    private RoutePath(string text, Segment[] segments)
    {
        Text = text;
        this.segments = segments;
    }

    /// <summary>The path as the template writes it.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">A greedy parameter is not the last segment, or a parameter has no name.</exception>
    public static RoutePath Parse(string text)
    {
        Segment[] parsed = [.. Split(text).Select(Segment.Parse)];
        if (parsed.SkipLast(1).Any(segment => segment.Kind == SegmentKind.Greedy))
            throw new FormatException($"the path {text} has a greedy parameter that is not its last segment.");
        return new RoutePath(text, parsed);
    }

    /// <summary>The segments of a path; a slash at its end opens no further one.</summary>
    public static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The values of the parameters when the path is one of this route's, or null.</summary>
    public Dictionary<string, string>? Match(IReadOnlyList<string> path)
    {
        var greedy = segments is [.., { Kind: SegmentKind.Greedy }];
        // A greedy parameter takes one segment at least.
        if (greedy ? path.Count < segments.Length : path.Count != segments.Length)
            return null;
        var values = new Dictionary<string, string>();
        for (var at = 0; at < segments.Length; at++)
        {
            var segment = segments[at];
            if (segment.Kind == SegmentKind.Greedy)
                values[segment.Text] = string.Join('/', path.Skip(at));
            else if (segment.Kind == SegmentKind.Parameter)
                values[segment.Text] = path[at];
            else if (segment.Text != path[at])
                return null;
        }

        return values;
    }

    /// <summary>Orders paths that match the same request: the one that says more comes first.</summary>
    public static int CompareSpecificity(RoutePath one, RoutePath other)
    {
        for (var at = 0; at < Math.Min(one.segments.Length, other.segments.Length); at++)
        {
            if (one.segments[at].Kind != other.segments[at].Kind)
                return one.segments[at].Kind.CompareTo(other.segments[at].Kind);
        }

        return other.segments.Length.CompareTo(one.segments.Length);
    }

    public override string ToString() => Text;

    private enum SegmentKind
    {
        Literal,
        Parameter,
        Greedy,
    }

    private sealed record Segment(SegmentKind Kind, string Text)
    {
        public static Segment Parse(string text) => text switch
        {
            ['{', .. var name, '+', '}'] when name.Length > 0 => new Segment(SegmentKind.Greedy, name),
            ['{', .. var name, '}'] when name.Length > 0 && name != "+" => new Segment(SegmentKind.Parameter, name),
            ['{', ..] or [.., '}'] => throw new FormatException($"the path segment {text} is not a parameter such as {{id}} or {{proxy+}}."),
            _ => new Segment(SegmentKind.Literal, text),
        };
    }
}
