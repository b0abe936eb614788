using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi;

/// <summary>A request to the management API.</summary>
public class AmazonApiGatewayManagementApiRequest : AmazonWebServiceRequest;
