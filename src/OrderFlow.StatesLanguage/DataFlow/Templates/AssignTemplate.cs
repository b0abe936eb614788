using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>The variables that a state sets when it is left (<c>Assign</c>).</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
internal sealed class AssignTemplate(KeyValuePair<string, Template>[] variables)
{
    /// <summary>Evaluates every right-hand side against the variables as they were before.</summary>
    public JsonataObject Evaluate(Evaluation evaluation)
    {
        var builder = new JsonataObjectBuilder();
        foreach (var (name, template) in variables)
            builder.Set(name, template.Evaluate(evaluation));
        return builder.Build();
    }
}
