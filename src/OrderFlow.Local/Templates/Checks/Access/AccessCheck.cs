using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>Every call is allowed by a policy, and no policy that allows it allows more.</summary>
/// <param name="needs">The calls.</param>
internal sealed class AccessCheck(Func<CheckedTemplate, IEnumerable<AccessNeed>> needs) : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var need in needs(template))
        {
            if (need.RoleArn is null)
                Judge(need, template.Policies.OfResource(FunctionArn(need.Resource!)), isOfResource: true, findings);
            else
                JudgeRole(template, need, findings);
        }
    }

    private static void JudgeRole(CheckedTemplate template, AccessNeed need, Findings findings)
    {
        if (need.RoleArn is "")
        {
            Report(findings, need, $"{need.Who} calls {need.Action} on {need.What} and has no role. Give it one that {need.Service} may assume and that allows {need.Action} on it.");
            return;
        }

        if (template.ByArn(need.RoleArn) is not { Type: "AWS::IAM::Role" } role)
        {
            Add(findings, TemplateDiagnosticCode.NotChecked, DiagnosticSeverity.Warning, need, $"{need.Who} has the role {need.RoleArn}, which is not in the template; whether it allows {need.Action} on {need.What} is not checked.");
            return;
        }

        var trust = PolicyStatement.In(role.Properties["AssumeRolePolicyDocument"], "").ToList();
        if (!trust.Exists(statement => statement.Allows && IsFor(statement, need.Service) && statement.Actions.Contains("sts:AssumeRole")))
            findings.Error(TemplateDiagnosticCode.NotAllowed, role.PointerTo("AssumeRolePolicyDocument"), $"The role {role.LogicalId} does not let {need.Service} assume it, which has to for {need.What}. Allow sts:AssumeRole to it.");
        var unknown = template.Policies.UnknownManagedPolicies(role).ToList();
        foreach (var managed in unknown)
            findings.Warning(TemplateDiagnosticCode.NotChecked, role.PointerTo("ManagedPolicyArns"), $"What {managed} allows is not known here, so that calls which no other policy allows are not checked. A policy in the template can be checked.");
        var connectors = template.Policies.ConnectorsOf(role).ToList();
        foreach (var connector in connectors)
            findings.Warning(TemplateDiagnosticCode.NotChecked, connector, "What a connector allows is not known here, so that calls which no other policy allows are not checked. A policy in the template can be checked.");
        Judge(need, template.Policies.OfRole(role), isOfResource: false, findings, isAllKnown: unknown.Count == 0 && connectors.Count == 0);
    }

    // states.eu-central-1.amazonaws.com is the service in that region.
    private static bool IsFor(PolicyStatement statement, string service) =>
        statement.Services.Any(named => named == service || named == service.Replace(".amazonaws.com", $".{NominalAccount.Account.Region}.amazonaws.com", StringComparison.Ordinal));

    private static void Judge(AccessNeed need, IEnumerable<PolicyStatement> policies, bool isOfResource, Findings findings, bool isAllKnown = true)
    {
        var judged = policies.Select(statement => (Statement: statement, Answer: StatementMatch.Of(statement, need, isOfResource))).Where(pair => pair.Answer.IsAllowed).ToList();
        if (judged.Exists(pair => !pair.Statement.Allows && !pair.Statement.Conditions.Any()))
        {
            Report(findings, need, $"{need.Who} calls {need.Action} on {need.What}, and a statement denies it. Take it out of the statement.");
            return;
        }

        var allowing = judged.Where(pair => pair.Statement.Allows).ToList();
        if (allowing.Count == 0 && isAllKnown)
            Report(findings, need, $"{need.Who} calls {need.Action} on {need.What}, and no policy allows it. {Remedy(need)}");
        foreach (var (statement, answer) in allowing.Where(pair => pair.Answer.Wider is not null))
            findings.Warning(TemplateDiagnosticCode.WiderThanNeeded, statement.Pointer, $"The statement lets {need.Who.TrimEnd(',')} call {need.What}, and more: {answer.Wider}.");
    }

    private static void Report(Findings findings, AccessNeed need, string message) => Add(findings, TemplateDiagnosticCode.NotAllowed, DiagnosticSeverity.Error, need, message);

    private static void Add(Findings findings, string code, DiagnosticSeverity severity, AccessNeed need, string message)
    {
        if (need.Definition is { } at)
            findings.Add(code, severity, at, message);
        else
            findings.Add(code, severity, need.Pointer, message);
    }

    private static string Remedy(AccessNeed need) => (need.RoleArn, Arn.Parse(need.Resource)?.Service) switch
    {
        (null, "lambda") => $"Add an AWS::Lambda::Permission for {need.Service} with the SourceArn {need.SourceArn}.",
        (null, "sqs") => $"Add an AWS::SQS::QueuePolicy that allows it to {need.Service} where aws:SourceArn is {need.SourceArn}.",
        (null, "sns") => $"Add an AWS::SNS::TopicPolicy that allows it to {need.Service} where aws:SourceArn is {need.SourceArn}.",
        (null, "logs") => $"Add it to an AWS::Logs::ResourcePolicy for {need.Service} on {need.Resource}.",
        var (role, _) => $"Allow it in the role {Arn.Parse(role)?.Resource.Split('/')[^1]}.",
    };

    // The policy of a function is the same for all its versions.
    private static string FunctionArn(string arn) => Arn.Parse(arn) is { Service: "lambda" } parsed && parsed.After("function:") is { } name ? NominalAccount.Account.Arn("lambda", $"function:{name.Split(':')[0]}") : arn;
}
