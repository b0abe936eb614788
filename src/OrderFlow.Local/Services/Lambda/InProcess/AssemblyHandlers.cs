using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// What the metadata of a built assembly tells about handlers, without loading it: whether a type and its method are there.
/// One reading serves all functions of the assembly; the rest is found out when the function is first invoked.
/// </summary>
internal sealed class AssemblyHandlers
{
    private readonly string file;
    private readonly Dictionary<string, DeclaredType> types;

    private AssemblyHandlers(string file, Dictionary<string, DeclaredType> types)
    {
        this.file = file;
        this.types = types;
    }

    /// <exception cref="FunctionLoadException">The file is no .NET assembly.</exception>
    public static AssemblyHandlers Read(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            var metadata = image.GetMetadataReader();
            var declared = new Dictionary<string, DeclaredType>(metadata.TypeDefinitions.Count);
            foreach (var handle in metadata.TypeDefinitions)
                declared[NameOf(metadata, handle)] = Describe(metadata, metadata.GetTypeDefinition(handle));
            return new AssemblyHandlers(file, declared);
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            throw new FunctionLoadException($"{file} cannot be read as a .NET assembly: {error.Message}", error);
        }
    }

    /// <exception cref="FunctionLoadException">The assembly has no such type or method, or one that Lambda does not call.</exception>
    public void Check(string functionName, HandlerName handler)
    {
        if (!types.TryGetValue(handler.Type, out var type))
            throw new FunctionLoadException($"The function {functionName} names the type {handler.Type}, which {file} does not have. Is the build older than the handler {handler}?");

        var found = new List<DeclaredMethod>();
        for (var declaring = type; ; declaring = types[declaring.Base])
        {
            found.AddRange(declaring.Methods.Where(method => method.Name == handler.Method));
            if (declaring.HasForeignBase && found.Count == 0)
                return;
            if (declaring.Base is null || found.Count > 0)
                break;
        }

        if (found.Count == 0)
            throw new FunctionLoadException($"The function {functionName} names the method {handler.Method}, which {handler.Type} does not have.");
        if (found.Count > 1)
            throw new FunctionLoadException($"The function {functionName} names the method {handler.Method}, of which {handler.Type} has {found.Count}; Lambda cannot choose between overloads.");
        if (found[0] is { Parameters: > 2 } or { IsGeneric: true })
            throw new FunctionLoadException($"The handler {handler} of the function {functionName} takes {found[0].Parameters} parameters; Lambda passes an input and an ILambdaContext, in this order.");
    }

    private static DeclaredType Describe(MetadataReader metadata, TypeDefinition type)
    {
        var methods = type.GetMethods().Select(handle => Describe(metadata, metadata.GetMethodDefinition(handle))).ToArray();
        return type.BaseType.Kind switch
        {
            _ when type.BaseType.IsNil => new DeclaredType(methods, null, false),
            HandleKind.TypeDefinition => new DeclaredType(methods, NameOf(metadata, (TypeDefinitionHandle)type.BaseType), false),
            HandleKind.TypeReference => new DeclaredType(methods, null, !IsObject(metadata, (TypeReferenceHandle)type.BaseType)),
            // A closed generic base: its methods are known when it is loaded.
            _ => new DeclaredType(methods, null, true),
        };
    }

    private static DeclaredMethod Describe(MetadataReader metadata, MethodDefinition method)
    {
        var signature = metadata.GetBlobReader(method.Signature);
        var header = signature.ReadSignatureHeader();
        if (header.IsGeneric)
            signature.ReadCompressedInteger();
        return new DeclaredMethod(metadata.GetString(method.Name), signature.ReadCompressedInteger(), header.IsGeneric);
    }

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
            return $"{NameOf(metadata, outer)}+{name}";
        var space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }

    private static bool IsObject(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.StringComparer.Equals(type.Name, "Object") && metadata.StringComparer.Equals(type.Namespace, "System");
    }

    private sealed record DeclaredType(DeclaredMethod[] Methods, string? Base, bool HasForeignBase);

    private readonly record struct DeclaredMethod(string Name, int Parameters, bool IsGeneric);
}
