namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>Asks about a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/GetConnection"/>
public class GetConnectionRequest : AmazonApiGatewayManagementApiRequest
{
    /// <summary>The id of the connection.</summary>
    public string ConnectionId { get; set; }
}
