namespace Amazon.ServiceProtocols;

/// <summary>An error that a service answered.</summary>
/// <param name="Shape">The name of its shape.</param>
/// <param name="Code">Its code; the same as the shape, but for services that keep codes of an older protocol.</param>
/// <param name="Message">Its message.</param>
/// <param name="RequestId">The id of the request.</param>
internal sealed record ServiceError(string Shape, string Code, string Message, string RequestId);
