using Amazon.Lambda.Core;

namespace Amazon.Lambda.TestUtilities;

/// <summary>A Cognito identity for tests; each member is what the test sets.</summary>
public class TestCognitoIdentity : ICognitoIdentity
{
    /// <inheritdoc/>
    public string IdentityId { get; set; }

    /// <inheritdoc/>
    public string IdentityPoolId { get; set; }
}
