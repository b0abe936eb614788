using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads the CORS configurations of HTTP APIs.</summary>
internal static class CorsProperties
{
    private static readonly string[] Names = ["AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders", "MaxAge", "AllowCredentials"];

    /// <param name="cors">The configuration.</param>
    /// <param name="camelCase">Whether its names begin with small letters, as in OpenAPI documents.</param>
    public static CorsConfiguration Read(ResourceProperties cors, bool camelCase)
    {
        cors.Allow([.. Names.Select(Name)]);
        return new CorsConfiguration
        {
            AllowOrigins = cors.Texts(Name("AllowOrigins")),
            AllowMethods = cors.Texts(Name("AllowMethods")),
            AllowHeaders = cors.Texts(Name("AllowHeaders")),
            ExposeHeaders = cors.Texts(Name("ExposeHeaders")),
            MaxAge = cors.OptionalInt(Name("MaxAge")),
            AllowCredentials = cors.OptionalBool(Name("AllowCredentials")) ?? false,
        };

        string Name(string name) => camelCase ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
