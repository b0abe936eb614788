namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>Asks to send data to a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/PostToConnection"/>
public class PostToConnectionRequest : AmazonApiGatewayManagementApiRequest
{
    /// <summary>The id of the connection.</summary>
    public string ConnectionId { get; set; }

    /// <summary>The data, at most 128 KB.</summary>
    public MemoryStream Data { get; set; }
}
