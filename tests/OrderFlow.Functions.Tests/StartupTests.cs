using OrderFlow.Functions.Fulfilment;
using OrderFlow.Functions.Pizza;
using OrderFlow.Functions.Webhooks;

namespace OrderFlow.Functions.Tests;

/// <summary>The handlers as Lambda constructs them, configured by nothing. Other tests read no variables, so none is set here.</summary>
public sealed class StartupTests
{
    [Theory]
    [InlineData(typeof(ProduceOrder_HandleAsync_Generated), "EVENT_BUS")]
    [InlineData(typeof(ProcessedOrder_HandleAsync_Generated), "TABLENAME")]
    [InlineData(typeof(MakePizza_HandleAsync_Generated), "EVENT_BUS")]
    [InlineData(typeof(WebSocketConnect_HandleAsync_Generated), "TABLENAME")]
    [InlineData(typeof(ReceiveEvents_HandleAsync_Generated), "TABLENAME")]
    [InlineData(typeof(BasicAuthorizer_Authorize_Generated), "BASIC_AUTH_USERNAME")]
    public void A_function_whose_configuration_is_missing_says_which_variable(Type handler, string variable)
    {
        var error = Should.Throw<System.Reflection.TargetInvocationException>(() => Activator.CreateInstance(handler));

        error.InnerException.ShouldBeOfType<MissingVariableException>().Name.ShouldBe(variable);
    }
}
