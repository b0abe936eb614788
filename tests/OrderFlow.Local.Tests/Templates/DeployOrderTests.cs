using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Templates;

public sealed class DeployOrderTests
{
    [Fact]
    public void Resources_come_after_what_they_refer_to()
    {
        var order = Order("""
            {
              "Rule": { "Type": "T", "Properties": { "Bus": { "Ref": "Bus" }, "Target": { "Fn::Sub": "x-${Queue.Arn}" } } },
              "Queue": { "Type": "T", "DependsOn": "Key" },
              "Bus": { "Type": "T" },
              "Key": { "Type": "T" }
            }
            """);

        order.IndexOf("Bus").ShouldBeLessThan(order.IndexOf("Rule"));
        order.IndexOf("Queue").ShouldBeLessThan(order.IndexOf("Rule"));
        order.IndexOf("Key").ShouldBeLessThan(order.IndexOf("Queue"));
    }

    [Fact]
    public void A_role_that_SAM_makes_belongs_to_its_function() =>
        Order("""
            {
              "Policy": { "Type": "T", "Properties": { "Role": { "Ref": "WorkRole" } } },
              "Work": { "Type": "AWS::Serverless::Function", "Properties": {} }
            }
            """).ShouldBe(["Work", "Policy"]);

    [Fact]
    public void Variables_of_Sub_are_no_references() =>
        Order("""{ "A": { "Type": "T", "Properties": { "x": { "Fn::Sub": ["${B}${!C}", { "B": "b" }] } } }, "B": { "Type": "T", "Properties": { "y": { "Ref": "A" } } } }""")
            .ShouldBe(["A", "B"]);

    [Fact]
    public void A_circle_is_named()
    {
        var error = Should.Throw<TemplateException>(() => Order("""
            { "A": { "Type": "T", "Properties": { "x": { "Ref": "B" } } }, "B": { "Type": "T", "Properties": { "x": { "Ref": "C" } } }, "C": { "Type": "T", "DependsOn": ["A"] } }
            """));
        error.Message.ShouldBe("Circular dependency between resources: [A, B, C]");
    }

    private static List<string> Order(string resources)
    {
        var template = TemplateDocument.Parse("serverless.template", new JObject { ["Resources"] = TemplateText.Parse(resources) });
        return [.. DeployOrder.Of(template, _ => true).Select(resource => resource.LogicalId)];
    }
}
