namespace OrderFlow.Local;

/// <summary>The endpoint cannot start because another program listens on its port.</summary>
/// <param name="port">The port.</param>
/// <param name="cause">The error behind it.</param>
public sealed class PortInUseException(int port, Exception cause)
    : LocalEndpointException($"The port {port} on 127.0.0.1 is in use. Stop what uses it, or choose another port (0 takes a free one).", cause);
