namespace Amazon.Lambda.Core;

/// <summary>The Cognito identity that invoked the function.</summary>
public interface ICognitoIdentity
{
    /// <summary>The id of the identity.</summary>
    string IdentityId { get; }

    /// <summary>The id of the identity pool.</summary>
    string IdentityPoolId { get; }
}
