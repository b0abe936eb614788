namespace OrderFlow.Conformance.Cases;

/// <summary>The command line asks for something that is not there: no such suite, file, folder or case.</summary>
internal sealed class UsageException(string message) : Exception(message);
