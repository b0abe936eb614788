namespace OrderFlow.StatesLanguage.Build;

/// <summary>Finds the state that a JSON pointer into a definition is about.</summary>
internal static class StatePointer
{
    /// <summary>The name after the last "States" that is followed by one; null if the pointer is not in a state.</summary>
    public static string? State(string pointer)
    {
        var steps = pointer.Split('/');
        string? state = null;
        for (var i = 1; i + 1 < steps.Length; i += 2)
        {
            if (steps[i] == "States")
                state = steps[i + 1].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            else if (steps[i] == "ItemProcessor")
                i--;
            else if (steps[i] != "Branches")
                break;
        }

        return state;
    }
}
