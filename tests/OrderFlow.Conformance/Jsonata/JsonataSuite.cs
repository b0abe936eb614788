using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Jsonata;

namespace OrderFlow.Conformance.Jsonata;

/// <summary>Expressions with an input and the outcome of the reference implementation.</summary>
/// <param name="dialect">The dialect to parse the expressions in.</param>
internal sealed class JsonataSuite(JsonataDialect dialect) : ISuite
{
    private const string Datasets = "datasets.json";

    private readonly Dictionary<string, JsonElement> _datasets = [];

    public string Name => "jsonata";

    public IReadOnlySet<string> Companions { get; } = new HashSet<string> { Datasets };

    public ConformanceCase Read(CaseSource source)
    {
        source.AllowOnly(
            "id", "expr", "data", "dataset", "bindings", "result", "undefinedResult", "code", "error", "description", "note",
            "timelimit", "depth", "unordered", "stepfunctions", "since", "jsonata206", "loneSurrogate");

        if (source.Has("data") && source.Has("dataset"))
            throw source.Malformed("both \"data\" and \"dataset\" are given");
        var timeLimit = source.Optional("timelimit", JsonValueKind.Number)?.GetDouble();
        return new JsonataCase(source.Id, source.Id.Split('/')[0], dialect)
        {
            Expression = source.RequiredText("expr"),
            Input = source.OptionalText("dataset") is { } name ? Dataset(source, name) : source.Optional("data"),
            Bindings = source.Optional("bindings", JsonValueKind.Object),
            Expected = JsonataExpectation.Read(source),
            TimeLimit = timeLimit is { } ms ? TimeSpan.FromMilliseconds(ms) : null,
            UnsupportedInStepFunctions = source.OptionalText("stepfunctions") switch
            {
                null => false,
                "unsupported" => true,
                var other => throw source.Malformed($"\"stepfunctions\" is \"{other}\""),
            },
        };
    }

    private JsonElement Dataset(CaseSource source, string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(source.File)!, Datasets);
        if (!_datasets.TryGetValue(file, out var datasets))
            _datasets[file] = datasets = File.Exists(file) ? CaseFiles.Parse(file) : throw source.Malformed($"there is no {file}");
        return datasets.TryGetProperty(name, out var data) ? data : throw source.Malformed($"{file} holds no \"{name}\"");
    }
}
