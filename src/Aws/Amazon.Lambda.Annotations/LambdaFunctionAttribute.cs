namespace Amazon.Lambda.Annotations;

/// <summary>Makes a method a Lambda function: the build writes a handler for it, and its resource into the template.</summary>
/// <seealso href="https://github.com/aws/aws-lambda-dotnet/blob/master/Libraries/src/Amazon.Lambda.Annotations/README.md"/>
[AttributeUsage(AttributeTargets.Method)]
public class LambdaFunctionAttribute : Attribute
{
    /// <summary>The name of the function's resource in the template; by default the names of the namespace, class and method, and "Generated".</summary>
    public string ResourceName { get; set; }

    /// <summary>How long an invocation may take, in seconds; 0 leaves what the template says.</summary>
    public uint Timeout { get; set; }

    /// <summary>The function's memory in megabytes; 0 leaves what the template says.</summary>
    public uint MemorySize { get; set; }

    /// <summary>The ARN of the function's role, or "@" and the name of a parameter or resource of the template. Excludes <see cref="Policies"/>.</summary>
    public string Role { get; set; }

    /// <summary>Names or ARNs of policies, separated by commas; "@" and a name refers to a parameter of the template. Excludes <see cref="Role"/>.</summary>
    public string Policies { get; set; }

    /// <summary>Whether the function is deployed as a zip file or as a container image.</summary>
    public LambdaPackageType PackageType { get; set; }
}
