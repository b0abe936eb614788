using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A resource with its values resolved: one of the template's, or one that SAM makes of it.</summary>
/// <param name="Deployed">What it gives to others.</param>
/// <param name="Properties">Its properties, resolved.</param>
/// <param name="Pointer">Where its properties stand; for a resource that SAM makes, where what it is made of stands.</param>
internal sealed record CheckedResource(DeployedResource Deployed, JObject Properties, string Pointer)
{
    public string LogicalId => Deployed.LogicalId;

    public string Type => Deployed.Type;

    public string Reference => Deployed.Reference;

    public string Arn => Deployed.Attributes.GetValueOrDefault("Arn", Deployed.Reference);

    /// <summary>Whether SAM makes it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What its metadata say under <c>OrderFlow</c>, resolved.</summary>
    public JObject Metadata { get; init; } = [];

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"{Type} {LogicalId}";

    public string? Text(string name) => TemplateText.Scalar(Properties[name]);

    /// <summary>A place within it: that of what SAM makes it of, if SAM does.</summary>
    public string PointerTo(params ReadOnlySpan<string> names)
    {
        var pointer = Pointer;
        foreach (var name in names)
            pointer = IsDerived ? pointer : JsonPointer.Append(pointer, name);
        return pointer;
    }
}
