using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>The packages whose event types an annotation needs.</summary>
internal static class Dependencies
{
    public static string? Missing(IMethodSymbol method, Compilation compilation)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (Package(attribute.Name()) is { } package && compilation.ReferencedAssemblyNames.All(reference => reference.Name != package))
                return package;
        }

        return null;
    }

    private static string? Package(string? attribute) => attribute switch
    {
        AttributeNames.HttpApi or AttributeNames.RestApi => "Amazon.Lambda.APIGatewayEvents",
        AttributeNames.SqsEvent => "Amazon.Lambda.SQSEvents",
        AttributeNames.SnsEvent => "Amazon.Lambda.SNSEvents",
        AttributeNames.ScheduleEvent => "Amazon.Lambda.CloudWatchEvents",
        _ => null,
    };
}
