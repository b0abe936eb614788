using System.Reflection;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>The types of Amazon.Lambda.Core, as the function's own assemblies have them, found by name.</summary>
internal static class LambdaTypes
{
    public const string Context = "Amazon.Lambda.Core.ILambdaContext";
    private const string Serializer = "Amazon.Lambda.Core.ILambdaSerializer";
    private const string SerializerAttribute = "Amazon.Lambda.Core.LambdaSerializerAttribute";

    /// <summary>The serializer that the method, or else its assembly, names; null when neither does.</summary>
    public static Type? SerializerOf(MethodInfo method) => Named(method.CustomAttributes) ?? Named(method.DeclaringType!.Assembly.CustomAttributes);

    /// <summary>A generic method of ILambdaSerializer, closed for a type.</summary>
    public static MethodInfo SerializerMethod(object serializer, string name, Type type) =>
        serializer.GetType().GetInterface(Serializer)!.GetMethod(name)!.MakeGenericMethod(type);

    /// <summary>Tells code of the function's assemblies that has no context which trace it is part of (<c>LambdaTraceProvider.CurrentTraceId</c>).</summary>
    public static Action<string>? TraceSetter(Assembly core) =>
        core.GetType("Amazon.Lambda.Core.LambdaTraceProvider")?.GetMethod("SetCurrentTraceId", BindingFlags.Static | BindingFlags.NonPublic, [typeof(string)])?.CreateDelegate<Action<string>>();

    /// <summary>Points the static LambdaLogger of the function's assemblies to a receiver, as Lambda's own runtime does.</summary>
    public static void RedirectLogger(Assembly core, Action<string> log)
    {
        var logger = core.GetType("Amazon.Lambda.Core.LambdaLogger");
        Set("_loggingAction", log);
        Set("_loggingWithLevelAction", new Action<string, string, object[]>((level, message, values) => log(LogLine.Of("Log", [level, message, values]).Text)));
        Set("_loggingWithLevelAndExceptionAction", new Action<string, Exception, string, object[]>(
            (level, exception, message, values) => log(LogLine.Of("Log", [level, exception, message, values]).Text)));

        void Set(string name, Delegate action)
        {
            if (logger?.GetField(name, BindingFlags.Static | BindingFlags.NonPublic) is { } field && field.FieldType.IsInstanceOfType(action))
                field.SetValue(null, action);
        }
    }

    private static Type? Named(IEnumerable<CustomAttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == SerializerAttribute)?.ConstructorArguments[0].Value as Type;
}
