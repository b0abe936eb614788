using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>The work of a tested Task state.</summary>
public sealed record TaskInvocation
{
    /// <summary>What to call.</summary>
    public required TaskResource Resource { get; init; }

    /// <summary>What to call it with.</summary>
    public required JsonataValue Arguments { get; init; }

    /// <summary>The name of the state.</summary>
    public required string StateName { get; init; }

    /// <summary>The execution that the test makes up.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>The state machine that the test makes up.</summary>
    public required string StateMachineArn { get; init; }

    /// <summary>The role of the test.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The role that the state's <c>Credentials</c> name; null for that of the test.</summary>
    public string? CredentialsRoleArn { get; init; }

    /// <summary>Whether the answer may show the secrets in an HTTP request.</summary>
    public bool RevealSecrets { get; init; }
}
