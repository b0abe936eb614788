namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>Who opened a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/GetConnection"/>
public class Identity
{
    /// <summary>The address that it comes from.</summary>
    public string SourceIp { get; set; }

    /// <summary>The program, as it names itself.</summary>
    public string UserAgent { get; set; }
}
