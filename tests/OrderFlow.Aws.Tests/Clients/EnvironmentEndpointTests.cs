using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace OrderFlow.Aws.Tests.Clients;

[Collection(nameof(EnvironmentEndpointTests))]
[CollectionDefinition(nameof(EnvironmentEndpointTests), DisableParallelization = true)]
public sealed class EnvironmentEndpointTests
{
    [Theory]
    [InlineData("AWS_ENDPOINT_URL")]
    [InlineData("AWS_ENDPOINT_URL_SFN")]
    public async Task A_client_goes_where_the_environment_says(string variable)
    {
        await using var service = new LoopbackService();
        using var environment = new EnvironmentVariables((variable, service.Url), ("AWS_REGION", "eu-west-1"));
        using var client = new AmazonStepFunctionsClient(new BasicAWSCredentials("AKID", "SECRET"));

        await client.ListStateMachinesAsync(new ListStateMachinesRequest());

        service.Request.Headers["Authorization"].ShouldContain("/eu-west-1/states/aws4_request");
    }

    private sealed class EnvironmentVariables : IDisposable
    {
        private readonly List<(string Name, string? Value)> _previous = [];

        public EnvironmentVariables(params (string Name, string Value)[] variables)
        {
            foreach (var (name, value) in variables)
            {
                _previous.Add((name, Environment.GetEnvironmentVariable(name)));
                Environment.SetEnvironmentVariable(name, value);
            }

            FallbackInternalConfigurationFactory.Reset();
            FallbackRegionFactory.Reset();
        }

        public void Dispose()
        {
            foreach (var (name, value) in _previous)
                Environment.SetEnvironmentVariable(name, value);
            FallbackInternalConfigurationFactory.Reset();
            FallbackRegionFactory.Reset();
        }
    }
}
