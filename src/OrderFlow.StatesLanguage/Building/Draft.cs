using System.Linq.Expressions;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A definition while it is put together. Errors are gathered, so that one build shows them all.</summary>
internal sealed class Draft
{
    /// <summary>The service's limit.</summary>
    private const int LongestName = 80;

    private readonly Dictionary<string, Origin> names = [];
    private readonly List<WorkflowException> errors = [];

    public Draft(JsonNames jsonNames)
    {
        Names = jsonNames;
        Root = new Scope(this, within: null);
    }

    public JsonNames Names { get; }

    public Scope Root { get; }

    public IReadOnlyList<WorkflowException> Errors => errors;

    public IReadOnlyDictionary<string, SourceLocation> Places =>
        names.Where(n => n.Value.Location is not null).ToDictionary(n => n.Key, n => n.Value.Location!);

    public void Report(WorkflowException error) => errors.Add(error);

    public void Report(string code, string message, Origin origin) => Report(Error(code, message, origin));

    public static WorkflowException Error(string code, string message, Origin origin) => new(code, message, origin.State, origin.Location);

    /// <summary>Names are unique in the whole workflow, its branches included.</summary>
    public void Add(string name, Origin origin)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            Report("OF2002", $"the name has {name?.Length ?? 0} characters. Names have 1 to {LongestName}", origin);
        else if (name.Any(char.IsControl))
            Report("OF2002", "the name has control characters. Leave them out", origin);
        CheckText(name, "the name", origin);
        if (!names.TryAdd(name ?? "", origin))
            Report(
                "OF2001",
                $"another state has this name already{(names[name ?? ""].Location is { } first ? $" ({first})" : "")}. Names are unique in a workflow, branches included",
                origin);
    }

    /// <summary>A deployment reads "${" as a substitution wherever it stands.</summary>
    public void CheckText(string? text, string what, Origin origin)
    {
        if (text?.Contains("${", StringComparison.Ordinal) == true)
            Report("OF2008", $"{what} contains \"${{\", which the deployment would replace. Write it without, or refer to a resource with TemplateResource", origin);
    }

    public long? Seconds(TimeSpan time, long least, Origin origin)
    {
        try
        {
            return Building.Seconds.Whole(time, least, message => Error("OF2007", message, origin));
        }
        catch (WorkflowException error)
        {
            Report(error);
            return null;
        }
    }

    /// <summary>Translates a lambda; an error is reported, and null stands for the missing text.</summary>
    public Term Translate(LambdaExpression lambda, Origin origin, params ReadOnlySpan<Term> parameters)
    {
        try
        {
            return Translator.Translate(lambda, Names, origin, parameters);
        }
        catch (TranslationException error)
        {
            Report(error);
            return new ConstantTerm(JValue.CreateNull());
        }
    }
}
