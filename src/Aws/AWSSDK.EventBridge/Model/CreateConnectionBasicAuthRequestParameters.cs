namespace Amazon.EventBridge.Model;

/// <summary>A user name and a password.</summary>
public class CreateConnectionBasicAuthRequestParameters
{
    /// <summary>The user name.</summary>
    public string Username { get; set; }

    /// <summary>The password.</summary>
    public string Password { get; set; }
}
