namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>Asks to close a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/DeleteConnection"/>
public class DeleteConnectionRequest : AmazonApiGatewayManagementApiRequest
{
    /// <summary>The id of the connection.</summary>
    public string ConnectionId { get; set; }
}
