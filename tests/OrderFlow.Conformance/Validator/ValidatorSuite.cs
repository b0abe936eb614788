using OrderFlow.Conformance.Cases;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.Validator;

/// <summary>Definitions that the validator must refuse, naming what is wrong, and definitions that it must not refuse.</summary>
internal sealed class ValidatorSuite : ISuite
{
    public string Name => "validator";

    public IReadOnlySet<string> Companions { get; } = new HashSet<string>();

    public ConformanceCase Read(CaseSource source)
    {
        if (source.Has("mustMention"))
            return ReadInvalid(source);
        if (!source.Has("why"))
            throw source.Malformed("neither \"mustMention\" (an invalid definition) nor \"why\" (a valid one) is given");
        source.AllowOnly("id", "definition", "why", "type", "note");
        return new ValidDefinitionCase(source.Id, source.FileName, source.Required("definition"), Type(source));
    }

    private static InvalidDefinitionCase ReadInvalid(CaseSource source)
    {
        source.AllowOnly("id", "definition", "problem", "mustMention", "severity", "type", "note");
        var warningIsEnough = source.OptionalText("severity") switch
        {
            null or "error" => false,
            "warning" => true,
            var other => throw source.Malformed($"\"severity\" is \"{other}\""),
        };
        return new InvalidDefinitionCase(source.Id, source.FileName, source.Required("definition"), source.RequiredTexts("mustMention"), warningIsEnough, Type(source));
    }

    private static StateMachineType Type(CaseSource source) => source.OptionalText("type") switch
    {
        null or "STANDARD" => StateMachineType.Standard,
        "EXPRESS" => StateMachineType.Express,
        var other => throw source.Malformed($"the type \"{other}\" is unknown"),
    };
}
