namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>The full names of the annotations.</summary>
internal static class AttributeNames
{
    public const string LambdaFunction = "Amazon.Lambda.Annotations.LambdaFunctionAttribute";
    public const string LambdaStartup = "Amazon.Lambda.Annotations.LambdaStartupAttribute";
    public const string LambdaGlobalProperties = "Amazon.Lambda.Annotations.LambdaGlobalPropertiesAttribute";
    public const string LambdaSerializer = "Amazon.Lambda.Core.LambdaSerializerAttribute";
    public const string FromServices = "Amazon.Lambda.Annotations.FromServicesAttribute";
    public const string FromBody = "Amazon.Lambda.Annotations.APIGateway.FromBodyAttribute";
    public const string FromHeader = "Amazon.Lambda.Annotations.APIGateway.FromHeaderAttribute";
    public const string FromQuery = "Amazon.Lambda.Annotations.APIGateway.FromQueryAttribute";
    public const string FromRoute = "Amazon.Lambda.Annotations.APIGateway.FromRouteAttribute";
    public const string HttpApi = "Amazon.Lambda.Annotations.APIGateway.HttpApiAttribute";
    public const string RestApi = "Amazon.Lambda.Annotations.APIGateway.RestApiAttribute";
    public const string SqsEvent = "Amazon.Lambda.Annotations.SQS.SQSEventAttribute";
    public const string SnsEvent = "Amazon.Lambda.Annotations.SNS.SNSEventAttribute";
    public const string ScheduleEvent = "Amazon.Lambda.Annotations.Schedule.ScheduleEventAttribute";

    /// <summary>The annotations that say what calls a function.</summary>
    public static bool IsEvent(string? name) => name is HttpApi or RestApi or SqsEvent or SnsEvent or ScheduleEvent;
}
