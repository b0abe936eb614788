using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>What TestState answered: a response or an error.</summary>
internal sealed record TestStateExpectation(JsonElement? Response, JsonElement? Exception)
{
    /// <exception cref="CaseFormatException">Not exactly one of the two is given.</exception>
    public static TestStateExpectation Read(CaseSource expected)
    {
        expected.AllowOnly("response", "exception");
        var answer = new TestStateExpectation(
            expected.Optional("response", JsonValueKind.Object), expected.Optional("exception", JsonValueKind.Object));
        return answer.Response is null == answer.Exception is null
            ? throw expected.Malformed("there must be either a \"response\" or an \"exception\"")
            : answer;
    }
}
