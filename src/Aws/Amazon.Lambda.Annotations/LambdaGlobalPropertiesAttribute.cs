namespace Amazon.Lambda.Annotations;

/// <summary>What holds for all functions of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class LambdaGlobalPropertiesAttribute : Attribute
{
    /// <summary>Whether the build writes a Main method, for a function that is an executable.</summary>
    public bool GenerateMain { get; set; }

    /// <summary>The runtime: "dotnet8", "dotnet10", "provided.al2" or "provided.al2023"; by default what the target framework says.</summary>
    public string Runtime { get; set; }
}
