using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary><c>States.ALL</c> stands alone, in the last retrier or catcher; other names that begin with <c>States.</c> are the language's, or those of Fail states.</summary>
/// <seealso href="https://states-language.net/#errors"/>
internal sealed class ErrorEqualsRule : IRule
{
    private const string All = "States.ALL";
    private const string ServiceText = "States.ALL must appear alone and at end of list";
    private const int ShownNames = 5;

    private static readonly string[] Known =
    [
        All, "States.HeartbeatTimeout", "States.Timeout", "States.TaskFailed", "States.Permissions", "States.ResultPathMatchFailure",
        "States.ParameterPathFailure", "States.QueryEvaluationError", "States.BranchFailed", "States.NoChoiceMatched", "States.IntrinsicFailure",
        "States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed", "States.ResultWriterFailed", "States.DataLimitExceeded",
        "States.Runtime", "States.Http.Socket", "States.Http.StatusCode",
    ];

    public void Check(Outline outline, Report report)
    {
        var own = outline.Fields.Where(field => field is { Name: "Error", State.Type: StateType.Fail }).Select(field => field.Text).OfType<string>().ToHashSet();
        foreach (var field in outline.Fields)
        {
            if (field.Name != "ErrorEquals" || field.Value is not JArray names)
                continue;
            foreach (var name in names.Where(name => name.Type is JTokenType.String))
                CheckName(name, (string)name!, own, report);
            if (names.Any(name => (name as JValue)?.Value is All))
                CheckAll(field, names, report);
        }
    }

    private static void CheckName(JToken at, string name, HashSet<string> own, Report report)
    {
        if (name.Length == 0)
            report.Error(at, DiagnosticCode.SchemaValidationFailed, "must not be empty.", "Value cannot be empty");
        else if (name.StartsWith("States.", StringComparison.Ordinal) && !Known.Contains(name) && !name.StartsWith("States.Http.", StringComparison.Ordinal)
            && !own.Contains(name))
            report.Warning(at, DiagnosticCode.UnknownErrorName, $"is \"{name}\", which is no error of the language.{Suggestion.For(name, Known)}");
    }

    private static void CheckAll(OutlineField field, JArray names, Report report)
    {
        var all = names.First(name => (name as JValue)?.Value is All);
        var place = Place.ValueOf(all).About(field.Property);
        if (names.Count > 1)
            report.Error(place, DiagnosticCode.SchemaValidationFailed,
                $"has {All} beside {Others(names)}. It stands for all errors and must stand alone; give it an entry of its own, the last one.", ServiceText, all);
        else if (field.Object.Json.Parent is JArray list && list[^1] != field.Object.Json)
            report.Error(place, DiagnosticCode.SchemaValidationFailed, $"has {All}, which only the last one may have. Move it to the end.", ServiceText, all);
    }

    private static string Others(JArray names) =>
        string.Join(", ", names.OfType<JValue>().Select(name => name.Value as string).Where(name => name is not null and not All).Distinct().Take(ShownNames).DefaultIfEmpty(All));
}
