using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.Workflows;

/// <summary>The resources of serverless.template that the workflows use.</summary>
internal static class Resources
{
    /// <summary>The Orders bus.</summary>
    public static readonly TemplateResource OrdersBus = new(nameof(OrdersBus));
}
