namespace OrderFlow.StatesLanguage.Paths.Functions;

/// <summary>How the functions of paths are written.</summary>
internal static class FunctionNames
{
    public static IEnumerable<string> All => Enum.GetValues<PathFunction>().Select(Of);

    public static string Of(PathFunction function) => function.ToString().ToLowerInvariant();

    public static bool TryParse(string name, out PathFunction function)
    {
        foreach (var known in Enum.GetValues<PathFunction>())
        {
            function = known;
            if (Of(known) == name)
                return true;
        }

        function = default;
        return false;
    }
}
