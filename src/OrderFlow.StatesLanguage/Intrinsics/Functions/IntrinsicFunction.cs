using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>An intrinsic function with the least and the most arguments that it takes.</summary>
/// <param name="name">The name: <c>States.Format</c>.</param>
/// <param name="least">The least arguments.</param>
/// <param name="most">The most arguments.</param>
/// <param name="body">What it does.</param>
internal sealed class IntrinsicFunction(string name, int least, int most, Func<Invocation, JsonataValue> body)
{
    public string Name => name;

    /// <summary>Whether the braces of its first argument are placeholders.</summary>
    public bool IsFormat => name == TextFunctions.Format;

    /// <summary>Why a call cannot have so many arguments, or null.</summary>
    public string? Problem(int arguments)
    {
        if (arguments >= least && arguments <= most)
            return null;
        var expected = least == most ? $"{least}" : most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
        return $"calls {name} with {arguments} argument{(arguments == 1 ? "" : "s")}; it takes {expected}";
    }

    public JsonataValue Invoke(Invocation invocation) => body(invocation);
}
