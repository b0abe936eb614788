using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>The connection is closed.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/DeleteConnection"/>
public class DeleteConnectionResponse : AmazonWebServiceResponse;
