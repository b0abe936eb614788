using System.Net;
using System.Reflection;
using Amazon.Runtime;

namespace Amazon.ServiceProtocols;

/// <summary>Finds the exception that stands for an error of a service: the one named as the error, or else the service's own.</summary>
/// <param name="fallback">The service's exception.</param>
/// <param name="modelNamespace">The namespace of the others.</param>
internal sealed class ServiceExceptions(Type fallback, string modelNamespace)
{
    public AmazonServiceException Create(ServiceError error, Exception innerException, HttpStatusCode status)
    {
        var type = Find(error.Shape) ?? Find(error.Code) ?? fallback;
        var kind = (int)status < 500 ? ErrorType.Sender : ErrorType.Receiver;
        return (AmazonServiceException)Activator.CreateInstance(type, [error.Message, innerException, kind, error.Code, error.RequestId, status]);
    }

    private Type Find(string code)
    {
        if (string.IsNullOrEmpty(code))
            return null;
        var assembly = Assembly.GetExecutingAssembly();
        var type = assembly.GetType($"{modelNamespace}.{code}Exception") ?? assembly.GetType($"{modelNamespace}.{code}");
        return typeof(AmazonServiceException).IsAssignableFrom(type) ? type : null;
    }
}
