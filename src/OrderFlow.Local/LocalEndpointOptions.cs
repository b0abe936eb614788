namespace OrderFlow.Local;

/// <summary>What a local endpoint runs, where, and how.</summary>
public sealed record LocalEndpointOptions
{
    /// <summary>The port that the endpoint has unless another one is asked for.</summary>
    public const int DefaultPort = 4566;

    /// <summary>The path of the serverless.template.</summary>
    public required string TemplatePath { get; init; }

    /// <summary>The folder that holds resources, executions, records and messages; created when it is new, gone on with when it is not.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The port on 127.0.0.1.</summary>
    /// <value>4566; 0 takes a free one, which <see cref="LocalEndpoint.Url"/> tells.</value>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The name of the stack, part of generated names.</summary>
    /// <value>orderflow</value>
    public string StackName { get; init; } = "orderflow";

    /// <summary>Values for the template's parameters, by name.</summary>
    /// <value>None: every parameter has its default, or a value that is made up if the parameter has <c>NoEcho</c>; such values are kept in the data folder.</value>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The account id in ARNs.</summary>
    /// <value>000000000000</value>
    public string AccountId { get; init; } = "000000000000";

    /// <summary>The region in ARNs.</summary>
    /// <value>us-east-1</value>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The clock of everything: timestamps, waits, retries, timeouts.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Told of errors that no request can answer for; they are defects of the endpoint.</summary>
    /// <value>Ignored.</value>
    public Action<Exception> OnUnexpected { get; init; } = _ => { };
}
