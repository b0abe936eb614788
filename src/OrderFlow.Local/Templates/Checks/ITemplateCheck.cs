using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>Looks for mistakes of one kind in a template of which every reference resolves.</summary>
internal interface ITemplateCheck
{
    void Check(CheckedTemplate template, Findings findings);
}
