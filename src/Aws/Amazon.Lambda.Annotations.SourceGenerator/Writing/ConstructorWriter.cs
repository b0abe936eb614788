using Amazon.Lambda.Annotations.SourceGenerator.Models;

namespace Amazon.Lambda.Annotations.SourceGenerator.Writing;

/// <summary>Writes the wrapper's fields and constructor, with or without services.</summary>
internal static class ConstructorWriter
{
    public static void Write(SourceWriter writer, FunctionModel function, StartupModel? startup)
    {
        if (startup is null)
        {
            writer.Line($"private readonly {function.ClassType} @{function.ClassVariable};");
            writer.Line($"private readonly {function.Serializer} serializer;");
        }
        else
        {
            writer.Line("private readonly ServiceProvider serviceProvider;");
            if (startup.ConfiguresHostBuilder)
                writer.Line("private readonly global::Microsoft.Extensions.Hosting.IHost host;");
        }

        writer.Line();
        writer.Open($"public {function.WrapperName}()");
        writer.Line("SetExecutionEnvironment();");
        if (startup is null)
        {
            writer.Line($"@{function.ClassVariable} = new {function.ClassType}();");
            writer.Line($"serializer = new {function.Serializer}();");
        }
        else
        {
            WriteServices(writer, function, startup);
        }

        writer.Close();
    }

    private static void WriteServices(SourceWriter writer, FunctionModel function, StartupModel startup)
    {
        var services = startup.ConfiguresHostBuilder ? "hostBuilder.Services" : "services";
        writer.Line();
        writer.Line($"var startup = new {startup.Type}();");
        writer.Line(startup.ConfiguresHostBuilder ? "var hostBuilder = startup.ConfigureHostBuilder();" : "var services = new ServiceCollection();");
        writer.Line();
        writer.Line("// The function's class is a singleton unless the startup class says otherwise.");
        writer.Line($"{services}.AddSingleton<{function.ClassType}>();");
        writer.Line($"{services}.AddSingleton<{function.Serializer}>();");
        if (!startup.ConfiguresHostBuilder)
            writer.Line("startup.ConfigureServices(services);");
        writer.Line($"serviceProvider = {services}.BuildServiceProvider();");
        if (startup.ConfiguresHostBuilder)
        {
            writer.Line("host = hostBuilder.Build();");
            writer.Line("host.RunAsync();");
        }

        writer.Line();
        writer.Line("// The class and what it depends on are made now, so that their time counts to the initialization.");
        writer.Line($"_ = serviceProvider.GetRequiredService<{function.ClassType}>();");
    }
}
