using OrderFlow.Local.Templates.Checks.Access;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Checks.References;
using OrderFlow.Local.Templates.Checks.Wiring;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>The definitions of the state machines that a template deploys: in files of their own, or in the template.</summary>
public sealed class TemplateDefinitions
{
    private static readonly string[] Types = ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"];

    private static readonly string[] Unresolved =
    [
        TemplateDiagnosticCode.UnresolvedReference, TemplateDiagnosticCode.UnknownAttribute, TemplateDiagnosticCode.InvalidFunction, TemplateDiagnosticCode.CircularDependency,
    ];

    private readonly TemplateDocument document;
    private readonly Dictionary<string, DefinitionSource> sources;

    private TemplateDefinitions(TemplateDocument document)
    {
        this.document = document;
        sources = document.Resources.Values.Where(resource => Types.Contains(resource.Type))
            .ToDictionary(resource => resource.LogicalId, resource => DefinitionSource.Of(document, resource.LogicalId));
    }

    /// <summary>The full path of the template.</summary>
    public string Path => document.Path;

    /// <summary>The full paths of the definitions that are files of their own, as the template and the project's template-substitutions name them.</summary>
    public IEnumerable<string> Files => sources.Values.Select(source => source.File).OfType<string>().Distinct();

    /// <summary>How many state machines the template has.</summary>
    public int Count => sources.Count;

    /// <summary>Reads a template.</summary>
    /// <param name="path">The template, JSON or YAML.</param>
    /// <exception cref="TemplateException">The file is missing, or is no template; the message has the place.</exception>
    public static TemplateDefinitions Load(string path) => new(TemplateDocument.Load(path));

    /// <summary>
    /// Looks for what Step Functions would refuse in the definitions, and for what does not fit between them and the template: placeholders
    /// that nothing replaces, resources that do not exist, calls that the role does not allow. <see cref="TemplateChecker"/> looks at the
    /// rest of the template too.
    /// </summary>
    /// <param name="files">The definitions that it is about, by their full paths; null for those of all state machines.</param>
    /// <param name="type">The type that the definitions are to be validated as; null for the type that the template gives each.</param>
    /// <returns>What was found, in the order of the files.</returns>
    public IReadOnlyList<TemplateDiagnostic> Check(IReadOnlyCollection<string>? files = null, StateMachineType? type = null)
    {
        var chosen = sources.Where(pair => files is null || (pair.Value.File is { } file && files.Contains(file))).Select(pair => pair.Key).ToHashSet();
        var definitions = new Findings(document.Places);
        var access = new Findings(document.Places);
        new ReferenceCheck().Check(document, definitions);
        if (!definitions.HasAny(Unresolved))
        {
            TemplateChecker.CheckResolved(document, [new DefinitionCheck(type), new SubstitutionCheck(), new CalledResourceCheck()], definitions);
            if (!definitions.HasAny(Unresolved))
                TemplateChecker.CheckResolved(document, [new AccessCheck(template => MachineNeeds.Of(template).Where(need => chosen.Contains(need.Definition!.LogicalId)))], access);
        }

        if (definitions.HasAny(Unresolved))
            CheckAlone(chosen, type, definitions);
        AcceptanceCheck.Apply(document, definitions);
        AcceptanceCheck.Apply(document, access);
        return
        [
            .. definitions.InOrder.Where(diagnostic => diagnostic.LogicalId is { } id && chosen.Contains(id) && diagnostic.Code != TemplateDiagnosticCode.NothingToAccept)
                .Concat(access.InOrder.Where(diagnostic => diagnostic.Code is TemplateDiagnosticCode.NotAllowed or TemplateDiagnosticCode.NotChecked))
                .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column),
        ];
    }

    // While names of the template do not resolve, nothing is known of what stands for the placeholders.
    private void CheckAlone(IEnumerable<string> machines, StateMachineType? type, Findings findings)
    {
        foreach (var (machine, source) in machines.Select(machine => (document.Resources[machine], sources[machine])))
        {
            findings.Warning(TemplateDiagnosticCode.NotChecked, source.Pointer, "The template has names or functions that do not resolve, so that what the definition calls is not checked. \"orderflow check\" says which.");
            if (source is not { Text: { } text, IsYaml: false })
                continue;
            foreach (var diagnostic in DefinitionValidator.Validate(text, type ?? TypeOf(machine)))
                findings.Add(diagnostic.Code, diagnostic.Severity, source.PlaceOf(diagnostic, text), diagnostic.Message);
        }
    }

    private static StateMachineType TypeOf(TemplateResource machine) =>
        TemplateText.Scalar(machine.Properties["StateMachineType"] ?? machine.Properties["Type"]) is "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
}
