using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>What is known of a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/GetConnection"/>
public class GetConnectionResponse : AmazonWebServiceResponse
{
    /// <summary>When it was opened.</summary>
    public DateTime? ConnectedAt { get; set; }

    /// <summary>Who opened it.</summary>
    public Identity Identity { get; set; }

    /// <summary>When the last message passed.</summary>
    public DateTime? LastActiveAt { get; set; }
}
