using Newtonsoft.Json.Linq;

namespace OrderFlow.Aws.Tests.Annotations;

public sealed class TemplateTests : IDisposable
{
    private const string Function = """
        namespace Shop;
        public class Inventory { [LambdaFunction(ResourceName = "InventoryFunction")] public void Reserve(string order) { } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_template_has_the_function_with_the_defaults()
    {
        _folder.Write("src/Shop/aws-lambda-tools-defaults.json", """{ "template": "../../serverless.template" }""");

        Compile(Function);

        File.ReadAllText(_folder.File("serverless.template")).ReplaceLineEndings("\n").ShouldBe("""
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Transform": "AWS::Serverless-2016-10-31",
              "Description": "This template is partially managed by Amazon.Lambda.Annotations (v2.3.0.0).",
              "Resources": {
                "InventoryFunction": {
                  "Type": "AWS::Serverless::Function",
                  "Metadata": {
                    "Tool": "Amazon.Lambda.Annotations"
                  },
                  "Properties": {
                    "Runtime": "dotnet10",
                    "CodeUri": "src/Shop",
                    "MemorySize": 512,
                    "Timeout": 30,
                    "Policies": [
                      "AWSLambdaBasicExecutionRole"
                    ],
                    "PackageType": "Zip",
                    "Handler": "Shop::Shop.Inventory_Reserve_Generated::Reserve"
                  }
                }
              }
            }
            """);
    }

    [Fact]
    public void Without_defaults_the_template_is_beside_the_project()
    {
        Compile("namespace Shop; public class F { [LambdaFunction] public void Run() { } }");

        var resource = Template("src/Shop/serverless.template")["Resources"]!["ShopFRunGenerated"]!;
        ((string?)resource["Properties"]!["CodeUri"]).ShouldBe(".");
    }

    [Fact]
    public void What_was_written_by_hand_stays_and_what_the_code_says_is_overwritten()
    {
        _folder.Write("src/Shop/serverless.template", """
            {
              "Description": "The shop. This template is partially managed by Amazon.Lambda.Annotations (v1.0.0.0). Really.",
              "Globals": { "Function": { "Tracing": "Active" } },
              "Resources": {
                "Bus": { "Type": "AWS::Events::EventBus" },
                "Orphan": { "Type": "AWS::Serverless::Function", "Metadata": { "Tool": "Amazon.Lambda.Annotations" } },
                "ByHand": { "Type": "AWS::Serverless::Function" },
                "InventoryFunction": {
                  "Type": "AWS::Serverless::Function",
                  "Metadata": { "Tool": "Amazon.Lambda.Annotations", "Mine": 1 },
                  "Properties": {
                    "Handler": "old", "Runtime": "dotnet8", "CodeUri": "old", "MemorySize": 1024, "Timeout": 7, "FunctionName": "inventory",
                    "EventInvokeConfig": { "DestinationConfig": { "OnSuccess": { "Type": "EventBridge" } } },
                    "Events": { "Order": { "Type": "EventBridgeRule" } }
                  }
                }
              },
              "Outputs": { "Bus": { "Value": { "Ref": "Bus" } } }
            }
            """);

        Compile(Function);

        var template = Template("src/Shop/serverless.template");
        ((string?)template["Description"]).ShouldBe("The shop. This template is partially managed by Amazon.Lambda.Annotations (v2.3.0.0). Really.");
        ((JObject)template["Resources"]!).Properties().Select(property => property.Name).ShouldBe(["Bus", "ByHand", "InventoryFunction"]);
        template["Resources"]!["InventoryFunction"]!.ToString().ReplaceLineEndings("").Replace(" ", "").ShouldBe(
            """
            {"Type":"AWS::Serverless::Function","Metadata":{"Tool":"Amazon.Lambda.Annotations","Mine":1},"Properties":{"Handler":"Shop::Shop.Inventory_Reserve_Generated::Reserve","Runtime":"dotnet10","CodeUri":".","MemorySize":1024,"Timeout":7,"FunctionName":"inventory","EventInvokeConfig":{"DestinationConfig":{"OnSuccess":{"Type":"EventBridge"}}},"Events":{"Order":{"Type":"EventBridgeRule"}},"PackageType":"Zip"}}
            """);
        template["Globals"].ShouldNotBeNull();
        template["Outputs"].ShouldNotBeNull();
    }

    [Fact]
    public void A_function_that_somebody_else_keeps_is_left_alone()
    {
        const string ByHand = """{ "Resources": { "InventoryFunction": { "Type": "AWS::Serverless::Function", "Properties": { "Handler": "mine" } } } }""";
        _folder.Write("src/Shop/serverless.template", ByHand);

        Compile(Function);

        ((string?)Template("src/Shop/serverless.template").SelectToken("Resources.InventoryFunction.Properties.Handler")).ShouldBe("mine");
    }

    [Fact]
    public void An_API_event_follows_the_attribute()
    {
        Compile("""namespace Shop; public class Api { [LambdaFunction(ResourceName = "A")] [HttpApi(LambdaHttpMethod.Get, "/a", Version = HttpApiVersion.V1)] public void Run() { } }""");
        Compile("""namespace Shop; public class Api { [LambdaFunction(ResourceName = "A")] [HttpApi(LambdaHttpMethod.Get, "/b")] public void Run() { } }""");

        var function = Template("src/Shop/serverless.template")["Resources"]!["A"]!;
        Compact(function["Properties"]!["Events"]!).ShouldBe("""{"RootGet":{"Type":"HttpApi","Properties":{"Path":"/b","Method":"GET"}}}""");
        Compact(function["Metadata"]!).ShouldBe("""{"Tool":"Amazon.Lambda.Annotations","SyncedEvents":["RootGet"],"SyncedEventProperties":{"RootGet":["Path","Method"]}}""");

        Compile("""namespace Shop; public class Api { [LambdaFunction(ResourceName = "A")] public void Run() { } }""");

        function = Template("src/Shop/serverless.template")["Resources"]!["A"]!;
        Compact(function["Properties"]!["Events"]!).ShouldBe("{}");
        Compact(function["Metadata"]!).ShouldBe("""{"Tool":"Amazon.Lambda.Annotations"}""");
    }

    [Fact]
    public void Role_policies_memory_and_timeout_follow_the_attribute()
    {
        _folder.Write("src/Shop/serverless.template", """{ "Parameters": { "Boundary": { "Type": "String" } } }""");

        Compile("""
            namespace Shop;
            public class F
            {
                [LambdaFunction(ResourceName = "A", MemorySize = 256, Timeout = 5, Policies = "AWSLambdaBasicExecutionRole, @Boundary")] public void A() { }
                [LambdaFunction(ResourceName = "B", Role = "@Role")] public void B() { }
                [LambdaFunction(ResourceName = "C", PackageType = LambdaPackageType.Image)] public void C() { }
            }
            """);

        var resources = Template("src/Shop/serverless.template")["Resources"]!;
        Compact(resources["A"]!["Properties"]!).ShouldBe("""{"Runtime":"dotnet10","CodeUri":".","MemorySize":256,"Timeout":5,"Policies":["AWSLambdaBasicExecutionRole",{"Ref":"Boundary"}],"PackageType":"Zip","Handler":"Shop::Shop.F_A_Generated::A"}""");
        Compact(resources["B"]!["Properties"]!["Role"]!).ShouldBe("""{"Fn::GetAtt":["Role","Arn"]}""");
        resources["B"]!["Properties"]!["Policies"].ShouldBeNull();
        Compact(resources["C"]!["Properties"]!).ShouldBe("""{"MemorySize":512,"Timeout":30,"Policies":["AWSLambdaBasicExecutionRole"],"PackageType":"Image","ImageUri":".","ImageConfig":{"Command":["Shop::Shop.F_C_Generated::C"]}}""");
    }

    [Fact]
    public void A_template_that_is_up_to_date_is_not_written()
    {
        Compile(Function);
        var path = _folder.File("src/Shop/serverless.template");
        var text = File.ReadAllText(path);
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Compile(Function).Diagnostics.ShouldBeEmpty();

        File.ReadAllText(path).ShouldBe(text);
    }

    [Fact]
    public void Source_with_errors_changes_no_template()
    {
        Compile(Function);

        Compile("namespace Shop; public class F { [LambdaFunction] public void Run( }");

        Template("src/Shop/serverless.template")["Resources"]!["InventoryFunction"].ShouldNotBeNull();
    }

    [Fact]
    public void A_template_in_YAML_is_refused()
    {
        _folder.Write("src/Shop/serverless.template", "Resources: {}");

        Compile(Function).Diagnostics.ShouldHaveSingleItem().GetMessage().ShouldContain("is not JSON");
    }

    [Fact]
    public void The_description_is_left_out_if_the_project_says_so()
    {
        _folder.Write("src/Shop/Shop.csproj", "<Project><PropertyGroup><AWSSuppressLambdaAnnotationsTelemetry>true</AWSSuppressLambdaAnnotationsTelemetry></PropertyGroup></Project>");

        Compile(Function);

        Template("src/Shop/serverless.template")["Description"].ShouldBeNull();
    }

    private GeneratedProject Compile(string source)
    {
        Directory.CreateDirectory(_folder.File("src/Shop"));
        return GeneratedProject.Compile(source, _folder.File("src/Shop"));
    }

    private JObject Template(string path) => JObject.Parse(File.ReadAllText(_folder.File(path)));

    private static string Compact(JToken token) => token.ToString(Newtonsoft.Json.Formatting.None);
}
