namespace OrderFlow.StatesLanguage.Validation.Paths;

/// <summary>The intrinsic functions with the least and the most arguments that they take.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>
internal static class IntrinsicFunctions
{
    private static readonly Dictionary<string, (int Least, int Most)> Arguments = new()
    {
        ["States.Format"] = (1, int.MaxValue),
        ["States.StringToJson"] = (1, 1),
        ["States.JsonToString"] = (1, 1),
        ["States.Array"] = (0, int.MaxValue),
        ["States.ArrayPartition"] = (2, 2),
        ["States.ArrayContains"] = (2, 2),
        ["States.ArrayRange"] = (3, 3),
        ["States.ArrayGetItem"] = (2, 2),
        ["States.ArrayLength"] = (1, 1),
        ["States.ArrayUnique"] = (1, 1),
        ["States.Base64Encode"] = (1, 1),
        ["States.Base64Decode"] = (1, 1),
        ["States.Hash"] = (2, 2),
        ["States.JsonMerge"] = (3, 3),
        ["States.MathRandom"] = (2, 3),
        ["States.MathAdd"] = (2, 2),
        ["States.StringSplit"] = (2, 2),
        ["States.UUID"] = (0, 0),
    };

    public static IEnumerable<string> Names => Arguments.Keys;

    public static bool IsKnown(string name) => Arguments.ContainsKey(name);

    /// <summary>Why a call cannot have so many arguments, or null.</summary>
    public static string? Problem(string name, int arguments)
    {
        var (least, most) = Arguments[name];
        if (arguments >= least && arguments <= most)
            return null;
        var expected = least == most ? $"{least}" : most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
        return $"calls {name} with {arguments} argument{(arguments == 1 ? "" : "s")}; it takes {expected}";
    }
}
