namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>Says whether a statement is about a call, and whether about more than it.</summary>
internal static class StatementMatch
{
    /// <param name="statement">The statement, of a role or of the resource.</param>
    /// <param name="need">The call.</param>
    /// <param name="isOfResource">Whether the policy belongs to what is called, so that <c>*</c> means that resource.</param>
    public static AccessAnswer Of(PolicyStatement statement, AccessNeed need, bool isOfResource)
    {
        var wider = new List<string>();
        if (!ServiceFits(statement, need, wider) || !ActionFits(statement, need, wider) || !ResourceFits(statement, need, isOfResource, wider))
            return AccessAnswer.No;
        if (need.RoleArn is null && !SourceCondition.Fits(statement, need, wider))
            return AccessAnswer.No;
        return wider.Count == 0 ? AccessAnswer.Exactly : new AccessAnswer(true, string.Join(", and ", wider));
    }

    private static bool ServiceFits(PolicyStatement statement, AccessNeed need, List<string> wider)
    {
        if (need.RoleArn is not null || statement.Services.Contains(need.Service))
            return true;
        if (!statement.Services.Contains("*"))
            return false;
        wider.Add($"its principal is everybody, where {need.Service} is enough");
        return true;
    }

    private static bool ActionFits(PolicyStatement statement, AccessNeed need, List<string> wider)
    {
        if (statement.Actions.Contains(need.Action, StringComparer.OrdinalIgnoreCase))
            return true;
        var pattern = statement.Actions.FirstOrDefault(action => PolicyGlob.Matches(action, need.Action, StringComparison.OrdinalIgnoreCase));
        var isAllBut = statement.NotActions.Count > 0 && !statement.NotActions.Any(action => PolicyGlob.Matches(action, need.Action, StringComparison.OrdinalIgnoreCase));
        if (pattern is null && !isAllBut)
            return false;
        // SAM's own policy templates allow the batch action by a star.
        if (pattern != need.Action + "*")
            wider.Add($"it allows {pattern ?? "all actions but some"}, where {need.Action} is enough");
        return true;
    }

    private static bool ResourceFits(PolicyStatement statement, AccessNeed need, bool isOfResource, List<string> wider)
    {
        if (need.Resource is null || (isOfResource && statement is { Resources.Count: 0, NotResources.Count: 0 }))
            return true;
        if (statement.Resources.Contains(need.Resource) || statement.Resources.Any(need.SameResources.Contains) || (isOfResource && statement.Resources.Contains("*")))
            return true;
        var concrete = need.SameResources.Prepend(need.Resource);
        var pattern = statement.Resources.FirstOrDefault(resource => concrete.Any(arn => PolicyGlob.Matches(resource, arn)));
        var isAllBut = statement.NotResources.Count > 0 && !statement.NotResources.Any(resource => PolicyGlob.Matches(resource, need.Resource));
        if (pattern is null && !isAllBut)
            return false;
        wider.Add($"its resource is {pattern ?? "all but some"}, where {need.Resource} is enough");
        return true;
    }
}
