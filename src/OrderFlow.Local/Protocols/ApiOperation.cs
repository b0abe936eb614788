using System.Text.Json.Nodes;

namespace OrderFlow.Local.Protocols;

/// <summary>Runs one operation of a service; the result's members are named as in the service's API reference, null when it has none.</summary>
internal delegate Task<JsonObject?> ApiOperation(ApiCall call);
