using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Newtonsoft.Json.Linq;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>The AWS::Serverless::Function of a function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html"/>
internal static class FunctionResource
{
    public static void Apply(TemplateDocument template, FunctionModel function, string codeUri, string runtime)
    {
        var resource = $"Resources.{function.ResourceName}";
        var properties = $"{resource}.Properties";
        if (!template.Exists(resource))
            ApplyDefaults(template, resource, runtime);

        if (function.Timeout > 0)
            template.Set($"{properties}.Timeout", function.Timeout);
        if (function.MemorySize > 0)
            template.Set($"{properties}.MemorySize", function.MemorySize);
        ApplyPermissions(template, function, properties);
        ApplyPackage(template, function, properties, codeUri, runtime);
    }

    private static void ApplyDefaults(TemplateDocument template, string resource, string runtime)
    {
        template.Set($"{resource}.Type", "AWS::Serverless::Function");
        template.Set($"{resource}.Metadata.Tool", "Amazon.Lambda.Annotations");
        template.Set($"{resource}.Properties.Runtime", runtime);
        template.Set($"{resource}.Properties.CodeUri", "");
        template.Set($"{resource}.Properties.MemorySize", 512);
        template.Set($"{resource}.Properties.Timeout", 30);
        template.Set($"{resource}.Properties.Policies", new JArray("AWSLambdaBasicExecutionRole"));
    }

    private static void ApplyPermissions(TemplateDocument template, FunctionModel function, string properties)
    {
        if (!string.IsNullOrEmpty(function.Role))
        {
            var role = function.Role!;
            if (role[0] != '@')
                template.Set($"{properties}.Role", role);
            else if (template.Exists($"Parameters.{role.Substring(1)}"))
                template.Set($"{properties}.Role.Ref", role.Substring(1));
            else
                template.Set($"{properties}.Role.Fn::GetAtt", new JArray(role.Substring(1), "Arn"));
            template.Remove($"{properties}.Policies");
        }

        if (!string.IsNullOrEmpty(function.Policies))
        {
            template.Set($"{properties}.Policies", new JArray(function.Policies!.Split(',').Select(policy => Policy(policy.Trim()))));
            template.Remove($"{properties}.Role");
        }
    }

    private static JToken Policy(string policy) =>
        policy.StartsWith("@", StringComparison.Ordinal) ? new JObject { ["Ref"] = policy.Substring(1) } : policy;

    private static void ApplyPackage(TemplateDocument template, FunctionModel function, string properties, string codeUri, string runtime)
    {
        template.Set($"{properties}.PackageType", function.IsImage ? "Image" : "Zip");
        if (function.IsImage)
        {
            template.Set($"{properties}.ImageUri", codeUri);
            template.Set($"{properties}.ImageConfig.Command", new JArray(function.Handler));
            template.Remove($"{properties}.Handler");
            template.Remove($"{properties}.CodeUri");
            template.Remove($"{properties}.Runtime");
            return;
        }

        template.Set($"{properties}.CodeUri", codeUri);
        template.Set($"{properties}.Handler", function.Handler);
        template.Set($"{properties}.Runtime", runtime);
        template.Remove($"{properties}.ImageUri");
        template.Remove($"{properties}.ImageConfig");
    }
}
