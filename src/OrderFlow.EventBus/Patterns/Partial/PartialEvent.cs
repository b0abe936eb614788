namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>An event of which some fields are known before it is published.</summary>
/// <param name="fields">The fields of the envelope.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"/>
public sealed class PartialEvent(PartialObject fields)
{
    private static readonly string[] SetByTheBus = ["version", "id", "account", "time", "region"];
    private readonly PartialFields _flat = new(fields);

    /// <summary>The fields of the envelope.</summary>
    public PartialObject Fields { get; } = fields;

    /// <summary>An event as a program publishes it: the bus adds the fields of the envelope that are not given here.</summary>
    /// <param name="source">The field <c>source</c>.</param>
    /// <param name="detailType">The field <c>detail-type</c>.</param>
    /// <param name="detail">The field <c>detail</c>.</param>
    /// <param name="envelope">What is known of other fields, such as <c>account</c> and <c>region</c>.</param>
    public static PartialEvent Published(
        PartialValue source, PartialValue detailType, PartialValue detail, params ReadOnlySpan<(string Name, PartialValue Value)> envelope)
    {
        var fields = new Dictionary<string, PartialValue>
        {
            ["source"] = source,
            ["detail-type"] = detailType,
            ["detail"] = detail,
            ["resources"] = PartialValue.Unknown,
        };
        foreach (var name in SetByTheBus)
            fields[name] = PartialValue.Unknown;
        foreach (var (name, value) in envelope)
            fields[name] = value;
        return new PartialEvent(new PartialObject([.. fields]));
    }

    internal bool MayMatch(PatternBranch branch) => new PartialSearch(branch, _flat).Succeeds();
}
