namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>A header, query parameter or body member that a connection adds to requests.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsValueSecret">Whether descriptions of the connection leave the value out.</param>
internal sealed record ConnectionParameter(string Key, string Value, bool IsValueSecret);
