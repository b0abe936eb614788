using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>The data was sent.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/PostToConnection"/>
public class PostToConnectionResponse : AmazonWebServiceResponse;
