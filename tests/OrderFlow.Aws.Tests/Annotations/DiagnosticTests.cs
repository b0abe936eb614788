namespace OrderFlow.Aws.Tests.Annotations;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("AWSLambda0101", "[LambdaStartup] public class A { } [LambdaStartup] public class B { }")]
    [InlineData("AWSLambda0102", "public class F { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/x\"), Amazon.Lambda.Annotations.Schedule.ScheduleEvent(\"rate(1 day)\")] public void Run() { } }")]
    [InlineData("AWSLambda0104", "public class F { [LambdaFunction, Amazon.Lambda.Annotations.SQS.SQSEvent(\"@Q\")] public void Run() { } }")]
    [InlineData("AWSLambda0105", "public class F { [LambdaFunction] public IHttpResult Run() => HttpResults.Ok(); }")]
    [InlineData("AWSLambda0106", "public class F { [LambdaFunction(ResourceName = \"a-b\")] public void Run() { } }")]
    [InlineData("AWSLambda0107", "public class F { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/{id}\")] public void Run() { } }")]
    [InlineData("AWSLambda0107", "public class F { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/\")] public void Run(int unbound) { } }")]
    [InlineData("AWSLambda0109", "public class F { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/\")] public void Run([FromQuery] Uri uri) { } }")]
    [InlineData("AWSLambda0110", "public class F { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/\")] public void Run([FromHeader(Name = \"a b\")] string h) { } }")]
    [InlineData("AWSLambda0112", "[assembly: LambdaGlobalProperties(Runtime = \"dotnet6\")] public class F { [LambdaFunction] public void Run() { } }")]
    [InlineData("AWSLambda0115", "public class F { [LambdaFunction] public void Run([FromBody] string body) { } }")]
    [InlineData("AWSLambda0117", "public class F { [LambdaFunction] public void Run([FromServices] string service) { } }")]
    [InlineData("AWSLambda0117", "public class F { [LambdaFunction, Amazon.Lambda.Annotations.Schedule.ScheduleEvent(\"rate(1 day)\")] public void Run(string s) { } }")]
    [InlineData("AWSLambda0119", "[LambdaStartup] public class S { public void ConfigureServices(IServiceCollection s) { } public object ConfigureHostBuilder() => this; }")]
    [InlineData("AWSLambda0129", "public class F { [HttpApi(LambdaHttpMethod.Get, \"/\")] public void Run() { } }")]
    [InlineData("AWSLambda0139", "public class F { [LambdaFunction, Amazon.Lambda.Annotations.Schedule.ScheduleEvent(\"daily\")] public void Run(Amazon.Lambda.CloudWatchEvents.ScheduledEvents.ScheduledEvent e) { } }")]
    public void Wrong_use_is_an_error_with_the_official_id(string id, string source)
    {
        var project = GeneratedProject.Compile(source);

        project.Diagnostics.ShouldNotBeEmpty();
        project.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public void A_serializer_is_needed()
    {
        var project = GeneratedProject.Compile("public class F { [LambdaFunction] public void Run() { } }", withSerializer: false);

        project.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("AWSLambda0108");
        project.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void A_handler_that_Lambda_would_cut_is_an_error()
    {
        var project = GeneratedProject.Compile($"public class F{new string('x', 120)} {{ [LambdaFunction] public void Run() {{ }} }}");

        project.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("AWSLambda0118");
    }
}
