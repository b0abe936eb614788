namespace Amazon.Lambda.Core;

/// <summary>What the client says of itself when it invokes a function through the AWS Mobile SDK.</summary>
public interface IClientContext
{
    /// <summary>What the AWS Mobile SDK says of the environment.</summary>
    IDictionary<string, string> Environment { get; }

    /// <summary>The application.</summary>
    IClientApplication Client { get; }

    /// <summary>Values that the application adds.</summary>
    IDictionary<string, string> Custom { get; }
}
