using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Tests.Paths;

/// <summary>An input, a context object and variables to evaluate paths on.</summary>
internal sealed class DataScope(JsonataValue input, JsonataValue context = default, JsonataValue variables = default) : IPathScope
{
    public JsonataValue Input => input;

    public JsonataValue Context => context;

    public JsonataValue Variable(string name) => variables[name];

    public static DataScope Of(string input, string context = "{}", string variables = "{}") =>
        new(JsonataJson.Parse(input), JsonataJson.Parse(context), JsonataJson.Parse(variables));

    /// <summary>What a path leads to, as JSON text.</summary>
    public static string Evaluate(string path, string input) => JsonPath.Parse(path).Evaluate(Of(input)).ToJson();
}
