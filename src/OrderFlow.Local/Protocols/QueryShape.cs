namespace OrderFlow.Local.Protocols;

/// <summary>How one service writes lists and maps in the query protocol.</summary>
/// <param name="Version">The API version that requests name, by which the service is found.</param>
/// <param name="Namespace">The XML namespace of its answers.</param>
/// <param name="Flattened">List and map members that are repeated in place under a singular name; the others are wrapped in <c>member</c> and <c>entry</c>. An asterisk stands for the operation.</param>
/// <param name="Maps">Map members and the names of their keys and values.</param>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html"/>
internal sealed record QueryShape(
    string Version,
    string Namespace,
    IReadOnlyDictionary<string, string> Flattened,
    IReadOnlyDictionary<string, (string Key, string Value)> Maps)
{
    /// <summary>The member that a flattened name of a form stands for, by operation where the service uses one name twice.</summary>
    public required Func<string, string, string> MemberOf { get; init; }
}
