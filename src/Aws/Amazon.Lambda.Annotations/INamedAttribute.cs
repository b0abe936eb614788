namespace Amazon.Lambda.Annotations;

/// <summary>An attribute that may give a parameter another name.</summary>
public interface INamedAttribute
{
    /// <summary>The name; by default the parameter's own.</summary>
    string Name { get; set; }
}
