using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.References;

/// <summary>Parameters and conditions are used, and secrets are seen by nobody who only sees the stack.</summary>
internal sealed class ParameterCheck : IDocumentCheck
{
    private static readonly string[] Visible = ["Description", "Metadata"];

    // Where credentials stand in resources that are given them.
    private static readonly (string Type, string Path)[] Secrets =
    [
        ("AWS::Events::Connection", "AuthParameters.BasicAuthParameters.Password"),
        ("AWS::Events::Connection", "AuthParameters.ApiKeyAuthParameters.ApiKeyValue"),
        ("AWS::Events::Connection", "AuthParameters.OAuthParameters.ClientParameters.ClientSecret"),
    ];

    public void Check(TemplateDocument document, Findings findings)
    {
        var used = Names(document.Root).ToHashSet();
        foreach (var parameter in document.Parameters.Properties().Where(parameter => !used.Contains(parameter.Name)))
            findings.Warning(TemplateDiagnosticCode.Unused, JsonPointer.Append("/Parameters", parameter.Name), $"Nothing uses the parameter {parameter.Name}. Use it or take it out.");
        var conditions = ConditionNames(document).ToHashSet();
        foreach (var condition in document.Conditions.Properties().Where(condition => !conditions.Contains(condition.Name)))
            findings.Warning(TemplateDiagnosticCode.Unused, JsonPointer.Append("/Conditions", condition.Name), $"Nothing uses the condition {condition.Name}. Use it or take it out.");

        var secrets = document.Parameters.Properties().Where(IsSecret).Select(parameter => parameter.Name).ToHashSet();
        foreach (var parameter in document.Parameters.Properties().Where(parameter => secrets.Contains(parameter.Name) && parameter.Value["Default"] is not null))
            findings.Error(TemplateDiagnosticCode.SecretExposed, $"/Parameters/{parameter.Name}/Default", $"The parameter {parameter.Name} is NoEcho and has a default, which everybody reads who sees the template. Take the default out.");
        foreach (var output in document.Outputs.Properties())
            Expose(output.Value, JsonPointer.Append("/Outputs", output.Name), secrets, findings);
        foreach (var resource in document.Resources.Values)
            Check(document, resource, secrets, findings);
    }

    private static void Check(TemplateDocument document, TemplateResource resource, HashSet<string> secrets, Findings findings)
    {
        var pointer = JsonPointer.Append("/Resources", resource.LogicalId);
        if (document.Root["Resources"]![resource.LogicalId]?["Metadata"] is { } metadata)
            Expose(metadata, pointer + "/Metadata", secrets, findings);
        foreach (var name in Visible)
        {
            if (resource.Properties[name] is { } text)
                Expose(text, $"{pointer}/Properties/{name}", secrets, findings);
        }

        foreach (var variable in (resource.Properties.SelectToken("Environment.Variables") as JObject ?? []).Properties())
        {
            foreach (var secret in Names(variable.Value).Where(secrets.Contains).Distinct())
            {
                findings.Warning(TemplateDiagnosticCode.SecretInEnvironment, $"{pointer}/Properties/Environment/Variables/{variable.Name}",
                    $"The secret {secret} is in the environment of {resource.LogicalId}, which everybody reads who may describe the function. Read it from a secret store, or accept it in the metadata.");
            }
        }

        foreach (var (_, path) in Secrets.Where(secret => secret.Type == resource.Type))
        {
            if (resource.Properties.SelectToken(path) is JValue { Type: JTokenType.String } literal)
                findings.Error(TemplateDiagnosticCode.SecretExposed, JsonPointer.Of(literal), $"{literal.Path.Split('.')[^1]} of {resource.LogicalId} stands in the template. Make it a parameter with NoEcho and without a default.");
            else if (resource.Properties.SelectToken(path) is { } value)
                NotSecret(document, value, findings);
        }
    }

    private static void NotSecret(TemplateDocument document, JToken value, Findings findings)
    {
        foreach (var name in Names(value).Where(name => document.Parameters[name] is not null))
        {
            if (!IsSecret(document.Parameters.Property(name)!))
                findings.Error(TemplateDiagnosticCode.SecretExposed, JsonPointer.Append("/Parameters", name), $"The parameter {name} is a secret, and everybody reads it who sees the stack. Set NoEcho to true.");
        }
    }

    private static void Expose(JToken value, string pointer, HashSet<string> secrets, Findings findings)
    {
        foreach (var secret in Names(value).Where(secrets.Contains).Distinct())
            findings.Error(TemplateDiagnosticCode.SecretExposed, pointer, $"The secret {secret} can be read here by everybody who sees the stack. Take it out.");
    }

    private static bool IsSecret(JProperty parameter) =>
        TemplateText.Scalar((parameter.Value as JObject)?["NoEcho"]) is { } noEcho && noEcho.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(JToken token) => TemplateReferences.In(token);

    private static IEnumerable<string> ConditionNames(TemplateDocument document)
    {
        foreach (var token in document.Root.DescendantsAndSelf().OfType<JProperty>())
        {
            if (token.Name == "Condition" && TemplateText.Scalar(token.Value) is { } name)
                yield return name;
            else if (token is { Name: "Fn::If", Value: JArray { Count: > 0 } parts } && TemplateText.Scalar(parts[0]) is { } condition)
                yield return condition;
        }
    }
}
