using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>A translated C# value: JSONata where it is computed, plain JSON where it is built.</summary>
internal abstract record Term
{
    public virtual Presence Presence => Presence.Always;

    /// <summary>The value as one JSONata expression, which may evaluate to nothing if <see cref="Presence"/> says so.</summary>
    public abstract Code Code { get; }

    /// <summary>The value as the States Language writes it: JSON with expressions only at the leaves.</summary>
    public abstract JToken Template { get; }

    /// <summary>The value as an expression that always evaluates to something: null where C# has null.</summary>
    public virtual Code Value => Code;

    /// <summary>The text of a field that is one expression.</summary>
    public static string Expression(Code code) => $"{{% {code.Text} %}}";
}
