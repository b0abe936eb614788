using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Benchmarks.Builder;

/// <summary>A workflow in C# and its definition as text, and the ways between them.</summary>
internal sealed class BuilderWorkload
{
    private readonly string _text;

    /// <exception cref="WrongResultException">What is built is not what it should be.</exception>
    public BuilderWorkload()
    {
        _text = Build();
        var read = DefinitionReader.Read(_text);
        WrongResultException.ThrowUnlessEqual("the number of states", TwentyStates.States, read.States.Count);
        WrongResultException.ThrowUnlessEqual("reading and writing", _text, DefinitionWriter.Write(read));
        WrongResultException.ThrowUnlessEqual("validation", "", string.Join(Environment.NewLine, DefinitionValidator.Validate(_text)));
    }

    /// <summary>C# to the text of the definition.</summary>
    public static string Build() => DefinitionWriter.Write(new TwentyStates().ToDefinition());

    /// <summary>The text of the definition to the model.</summary>
    public void Read() => DefinitionReader.Read(_text);

    /// <summary>The text of the definition to what is wrong in it.</summary>
    public void Validate() => DefinitionValidator.Validate(_text);
}
