using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>
/// Judges the conditions by which the policy of a resource tells for whom a service calls it. Other conditions are taken to
/// hold: they depend on the call, not on the template.
/// </summary>
internal static class SourceCondition
{
    public static bool Fits(PolicyStatement statement, AccessNeed need, List<string> wider)
    {
        var isTold = false;
        foreach (var (operation, key, values) in statement.Conditions)
        {
            if (key.Equals("aws:SourceAccount", StringComparison.OrdinalIgnoreCase) && !values.Contains(NominalAccount.Account.AccountId))
                return false;
            if (!key.Equals("aws:SourceArn", StringComparison.OrdinalIgnoreCase) || need.SourceArn is null)
                continue;
            isTold = true;
            var takesPatterns = operation.StartsWith("Arn", StringComparison.Ordinal) || operation.StartsWith("StringLike", StringComparison.Ordinal);
            if (values.Any(value => IsExactly(value, need.SourceArn)))
                continue;
            if (!takesPatterns || values.FirstOrDefault(value => Overlaps(value, need.SourceArn)) is not { } pattern)
                return false;
            wider.Add($"it is for every source like {pattern}, where {need.SourceArn} is enough");
        }

        if (!isTold && need.SourceArn is not null && !IsForLogs(need))
            wider.Add($"it says nothing about the source (aws:SourceArn {need.SourceArn}), so that every one in the account may");
        return true;
    }

    private static bool IsExactly(string value, string source) =>
        source.EndsWith('*') ? value.StartsWith(source[..^1], StringComparison.Ordinal) : value == source;

    private static bool Overlaps(string pattern, string source) =>
        PolicyGlob.Matches(pattern, source.EndsWith('*') ? $"{source[..^1]}stage/GET/resource" : source);

    // One policy of CloudWatch Logs serves all rules of an account, of which there may be ten: it names log groups.
    private static bool IsForLogs(AccessNeed need) => need.Action.StartsWith("logs:", StringComparison.Ordinal);
}
