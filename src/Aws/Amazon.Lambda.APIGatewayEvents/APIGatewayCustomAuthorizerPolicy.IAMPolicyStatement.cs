using System.Text.Json.Serialization;

namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayCustomAuthorizerPolicy
{
    /// <summary>One statement of the policy.</summary>
    public class IAMPolicyStatement
    {
        /// <summary>"Allow" or "Deny".</summary>
        [JsonPropertyName("Effect")]
        public string Effect { get; set; } = "Allow";

        /// <summary>The actions, such as "execute-api:Invoke".</summary>
        [JsonPropertyName("Action")]
        public HashSet<string> Action { get; set; }

        /// <summary>The ARNs that the statement covers.</summary>
        [JsonPropertyName("Resource")]
        public HashSet<string> Resource { get; set; }

        /// <summary>The ARNs that the statement does not cover.</summary>
        [JsonPropertyName("NotResource")]
        public HashSet<string> NotResource { get; set; }

        /// <summary>The conditions under which the statement holds.</summary>
        [JsonPropertyName("Condition")]
        public IDictionary<string, IDictionary<string, object>> Condition { get; set; }
    }
}
