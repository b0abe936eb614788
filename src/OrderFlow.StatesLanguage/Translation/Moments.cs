using System.Linq.Expressions;
using System.Reflection;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Clocks and random values: read when the workflow runs, never when it is built.</summary>
internal static class Moments
{
    public static bool IsClock(MemberInfo member) =>
        member.Name is "Now" or "UtcNow" or "Today" && Scalars.IsMoment(member.DeclaringType!);

    public static bool IsRandom(MethodInfo method) =>
        (method.DeclaringType == typeof(Guid) && method.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7))
        || method.DeclaringType == typeof(Random)
        || method.DeclaringType == typeof(TimeProvider)
        || (method.DeclaringType == typeof(System.Diagnostics.Stopwatch));

    public static Term Clock(Translator translator, MemberExpression member) => member.Member.Name == "UtcNow"
        ? new ComputedTerm(Code.Call("now"))
        : throw translator.Fail(
            "OF1001", member, "the service knows no local time", $"Write {member.Member.DeclaringType!.Name}.UtcNow.");

    /// <summary>Moments are compared by time, not by text: the same moment has several texts.</summary>
    public static Code Milliseconds(Code moment) => Code.Call("toMillis", moment);
}
