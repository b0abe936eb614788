using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.TestUtilities;

namespace OrderFlow.Aws.Tests.Annotations;

public sealed class FunctionWrapperTests
{
    private const string Startup = """
        namespace Shop;
        public sealed class Clock { public Guid Id { get; } = Guid.NewGuid(); }
        [LambdaStartup]
        public class Startup { public void ConfigureServices(IServiceCollection services) => services.AddScoped<Clock>(); }
        """;

    [Fact]
    public async Task A_function_receives_its_event_and_context()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public class Inventory
            {
                [LambdaFunction]
                public async Task<string> Reserve(CloudWatchEvent<int> order, ILambdaContext context) { await Task.Yield(); return $"{order.Detail} {context.FunctionName}"; }
            }
            """);

        var result = await project.InvokeAsync("Shop.Inventory_Reserve_Generated", "Reserve", new CloudWatchEvent<int> { Detail = 7 }, new TestLambdaContext { FunctionName = "f" });

        project.Diagnostics.ShouldBeEmpty();
        result.ShouldBe("7 f");
        project.Sources.Keys.ShouldBe(["Inventory_Reserve_Generated.g.cs"]);
    }

    [Theory]
    [InlineData("public void Run(string s) => Console.WriteLine(s);", null)]
    [InlineData("public int Run(string s) => s.Length;", 2)]
    [InlineData("public Task Run(string s) => Task.CompletedTask;", null)]
    [InlineData("public Task<int> Run(string s) => Task.FromResult(s.Length);", 2)]
    [InlineData("public ValueTask Run(string s) => default;", null)]
    [InlineData("public int Run(string s, int @class = 1) => s.Length + @class;", 5)]
    public async Task A_function_may_return_at_once_or_later(string method, int? expected)
    {
        var project = GeneratedProject.Compile($$"""
            namespace Shop;
            public class F { [LambdaFunction] {{method}} }
            """);

        var result = await project.InvokeAsync("Shop.F_Run_Generated", "Run", expected == 5 ? ["ab", 3] : ["ab"]);

        (result as int?).ShouldBe(expected);
    }

    [Fact]
    public async Task Services_are_injected_and_scoped_to_the_invocation()
    {
        var project = GeneratedProject.Compile(Startup + """
            public class F
            {
                private readonly IServiceProvider _services;
                public F(IServiceProvider services) => _services = services;
                [LambdaFunction] public string Run([FromServices] Clock a, string s, [FromServices] Clock b) => $"{a.Id == b.Id} {s} {a.Id}";
            }
            """);
        var handler = project.Handler("Shop.F_Run_Generated");
        var run = handler.GetType().GetMethod("Run")!;

        var first = (string)run.Invoke(handler, ["x"])!;
        var second = (string)run.Invoke(handler, ["x"])!;

        first.ShouldStartWith("True x ");
        second.ShouldNotBe(first);
    }

    [Fact]
    public void A_handler_without_an_event_takes_a_stream()
    {
        var project = GeneratedProject.Compile(Startup + "public class F { [LambdaFunction] public void Run([FromServices] Clock clock) { } }");

        project.Handler("Shop.F_Run_Generated").GetType().GetMethod("Run")!.GetParameters().ShouldHaveSingleItem().ParameterType.ShouldBe(typeof(Stream));
    }

    [Fact]
    public void The_execution_environment_names_the_annotations()
    {
        var project = GeneratedProject.Compile("namespace Shop; public class F { [LambdaFunction] public void Run() { } }");

        project.Sources["F_Run_Generated.g.cs"].ShouldContain("lib/amazon-lambda-annotations#2.3.0.0");
    }
}
