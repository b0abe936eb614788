namespace OrderFlow.Local.Templates.Checks;

/// <summary>Looks for mistakes of one kind in a template as it is written, with nothing resolved.</summary>
internal interface IDocumentCheck
{
    void Check(TemplateDocument document, Findings findings);
}
