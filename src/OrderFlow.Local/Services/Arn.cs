namespace OrderFlow.Local.Services;

/// <summary>An Amazon Resource Name in its parts: <c>arn:partition:service:region:account:resource</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"/>
internal readonly record struct Arn(string Partition, string Service, string Region, string Account, string Resource)
{
    public static Arn? Parse(string? text)
    {
        var parts = (text ?? "").Split(':', 6);
        return parts is ["arn", _, _, _, _, { Length: > 0 }] ? new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]) : null;
    }

    /// <summary>The resource after a prefix such as <c>stateMachine:</c>, or null when it is another kind of resource.</summary>
    public string? After(string prefix) => Resource.StartsWith(prefix, StringComparison.Ordinal) ? Resource[prefix.Length..] : null;

    public override string ToString() => $"arn:{Partition}:{Service}:{Region}:{Account}:{Resource}";
}
