using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;

/// <summary>The official generator's diagnostics, those that this one reports.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor UnhandledException = Error("0001", "Unhandled exception", "This is a bug. Please run the build with detailed verbosity (dotnet build --verbosity detailed) and file a bug with the build output: {0}.");

    public static readonly DiagnosticDescriptor MultipleStartupNotAllowed = Error("0101", "Multiple LambdaStartup classes not allowed", "Multiple LambdaStartup classes are not allowed in Lambda AWSProjectType");

    public static readonly DiagnosticDescriptor MultipleEventsNotSupported = Error("0102", "Multiple events on Lambda function not supported", "Multiple event attributes on LambdaFunction are not supported");

    public static readonly DiagnosticDescriptor MissingDependencies = Error("0104", "Missing reference to a required dependency", "Your project has a missing required package dependency. Please add a reference to the following package: {0}.");

    public static readonly DiagnosticDescriptor HttpResultsOnNonApiFunction = Error("0105", "Invalid return type IHttpResult", "IHttpResult is not a valid return type for LambdaFunctions without HttpApiAttribute or RestApiAttribute attributes");

    public static readonly DiagnosticDescriptor InvalidResourceName = Error("0106", "Invalid CloudFormation resource name", "The specified CloudFormation resource name is not valid. It must only contain alphanumeric characters.");

    public static readonly DiagnosticDescriptor CodeGenerationFailed = Error("0107", "Failed Code Generation", "{0}");

    public static readonly DiagnosticDescriptor MissingLambdaSerializer = Error("0108", "Failed Code Generation", "Assembly attribute Amazon.Lambda.Core.LambdaSerializerAttribute is missing. Add serialization package like Amazon.Lambda.Serialization.SystemTextJson and add the assembly attribute to register the JSON serializer for Lambda events.");

    public static readonly DiagnosticDescriptor UnsupportedMethodParameterType = Error("0109", "Unsupported Method Parameter Type", "Unsupported query parameter '{0}' of type '{1}' encountered. Only primitive .NET types and their corresponding enumerable can be used as query parameters.");

    public static readonly DiagnosticDescriptor InvalidParameterAttributeName = Error("0110", "Invalid Parameter Attribute Name", "Invalid parameter attribute name '{0}' for method parameter '{1}' encountered. Valid values can only contain uppercase and lowercase alphanumeric characters, periods (.), hyphens (-), underscores (_) and dollar signs ($).");

    public static readonly DiagnosticDescriptor InvalidRuntimeSelection = Error("0112", "Invalid runtime selection", "The runtime selected in the Amazon.Lambda.Annotations.LambdaGlobalPropertiesAttribute is not a supported value. The valid values are: provided.al2, provided.al2023, dotnet8, dotnet10");

    public static readonly DiagnosticDescriptor ApiParametersOnNonApiFunction = Error("0115", "Invalid Usage of API Parameters", "The Lambda function parameters are annotated with HTTP API attributes but the Lambda function itself is not annotated with an HTTP API attribute");

    public static readonly DiagnosticDescriptor InvalidSqsEventAttribute = Error("0116", "Invalid SQSEventAttribute", "Invalid SQSEventAttribute encountered: {0}");

    public static readonly DiagnosticDescriptor InvalidLambdaMethodSignature = Error("0117", "Invalid Lambda Method Signature", "Invalid Lambda method signature encountered: {0}");

    public static readonly DiagnosticDescriptor MaximumHandlerLengthExceeded = Error("0118", "Maximum Handler Length Exceeded", "The handler string '{0}' exceeds the maximum length of 127 characters. Please trim down your project namespace, class name or method name to stay within the character limit.");

    public static readonly DiagnosticDescriptor MultipleConfigureMethodsNotAllowed = Error("0119", "Conflicting Service Configuration Methods Detected", "Both '{0}' and '{1}' methods are present. Only {1} will be used. Please consolidate your service configuration into {1}.");

    public static readonly DiagnosticDescriptor MissingLambdaFunctionAttribute = Error("0129", "Missing LambdaFunction Attribute", "Method has [{0}] attribute but is missing the required [LambdaFunction] attribute. Add [LambdaFunction] to this method.");

    public static readonly DiagnosticDescriptor InvalidSnsEventAttribute = Error("0138", "Invalid SNSEventAttribute", "Invalid SNSEventAttribute encountered: {0}");

    public static readonly DiagnosticDescriptor InvalidScheduleEventAttribute = Error("0139", "Invalid ScheduleEventAttribute", "Invalid ScheduleEventAttribute encountered: {0}");

    private static DiagnosticDescriptor Error(string number, string title, string message) =>
        new($"AWSLambda{number}", title, message, "AWSLambdaCSharpGenerator", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
