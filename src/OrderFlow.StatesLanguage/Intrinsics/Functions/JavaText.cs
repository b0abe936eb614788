using System.Runtime.CompilerServices;
using System.Text;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>Values as the service puts them into texts, which is as Java prints them: <c>{Arg1=1, Arg2=[]}</c>.</summary>
internal static class JavaText
{
    // Far more than a state's data may have; calls in one another could make endless texts of it.
    private const int LongestText = 16 * 1024 * 1024;

    public static string Of(in JsonataValue value, in Invocation call)
    {
        var text = new StringBuilder();
        Append(text, value, call);
        return text.ToString();
    }

    public static void Append(StringBuilder text, in JsonataValue value, in Invocation call)
    {
        if (text.Length > LongestText || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw call.Invalid();
        if (value.TryGetString(out var content))
            text.Append(content);
        else if (value.TryGetArray(out var items))
            Append(text, items, call);
        else if (value.TryGetObject(out var members))
            Append(text, members, call);
        else
            text.Append(value.ToJson());
    }

    private static void Append(StringBuilder text, JsonataArray items, in Invocation call)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, items[i], call);
        }

        text.Append(']');
    }

    private static void Append(StringBuilder text, JsonataObject members, in Invocation call)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, member) in members)
        {
            text.Append(isFirst ? "" : ", ").Append(name).Append('=');
            Append(text, member, call);
            isFirst = false;
        }

        text.Append('}');
    }
}
