using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.Events;

/// <summary>Event patterns, rule inputs, schedules and filter policies; a case's fields say which it is.</summary>
internal sealed class EventsSuite : ISuite
{
    public string Name => "events";

    public IReadOnlySet<string> Companions { get; } = new HashSet<string> { "benchmark_rules.json" };

    public ConformanceCase Read(CaseSource source)
    {
        if (source.Has("rules"))
            return ReadRules(source);
        if (source.Has("policy"))
            return ReadFilterPolicy(source);
        if (source.Has("expression"))
            return ReadSchedule(source);
        if (source.Has("target"))
            return ReadInput(source);
        if (source.Has("pattern") && source.Has("valid"))
            return ReadPatternSyntax(source);
        if (source.Has("pattern"))
            return ReadPattern(source);
        throw source.Malformed("no \"rules\", \"policy\", \"expression\", \"target\" or \"pattern\" says what it is about");
    }

    private static RulesCase ReadRules(CaseSource source)
    {
        source.AllowOnly("id", "rules", "event", "expected", "ops", "origin", "quirk", "plain", "note");
        var isQuirk = source.OptionalFlag("quirk");
        if (isQuirk != source.Has("plain"))
            throw source.Malformed("\"quirk\" and \"plain\" belong together");
        var rules = source.Required("rules", JsonValueKind.Array).EnumerateArray().Select(rule => new NamedPattern(
            source.Text(rule, "name"), source.Text(rule, "pattern"))).ToList();
        if (rules.Count == 0)
            throw source.Malformed("there are no rules");

        // What event-ruler answers by a defect of its own is not worth following.
        var expected = source.RequiredTexts("expected");
        return new RulesCase(source.Id, source.FileName, rules, source.RequiredText("event"), isQuirk ? source.RequiredTexts("plain") : expected);
    }

    private static PatternCase ReadPattern(CaseSource source)
    {
        source.AllowOnly("id", "event", "pattern", "expected", "message_raw", "note");
        return new PatternCase(source.Id, source.FileName, source.RequiredText("pattern"), source.RequiredText("event"), source.Answer("expected"));
    }

    private static PatternSyntaxCase ReadPatternSyntax(CaseSource source)
    {
        source.AllowOnly("id", "pattern", "valid", "reason", "stage", "note", "legacy_accepts", "duplicate_path");
        var valid = source.RequiredFlag("valid");
        if (valid && source.Has("reason"))
            throw source.Malformed("a valid pattern has no \"reason\"");
        return new PatternSyntaxCase(source.Id, source.FileName, source.RequiredText("pattern"), valid, source.OptionalText("reason"));
    }

    private static InputCase ReadInput(CaseSource source)
    {
        source.AllowOnly("id", "event", "target", "output_kind", "output", "error", "stage", "variables", "note");
        return new InputCase(source.Id, source.FileName, source.Required("target", JsonValueKind.Object), InputExpectation.Read(source))
        {
            Event = source.Optional("event", JsonValueKind.Object),
            Variables = source.Optional("variables", JsonValueKind.Object),
        };
    }

    private static ScheduleCase ReadSchedule(CaseSource source)
    {
        source.AllowOnly("id", "service", "expression", "valid", "error", "event_bus", "note");
        var service = source.RequiredText("service");
        if (service is not ("events" or "scheduler"))
            throw source.Malformed($"\"service\" is \"{service}\"");
        var valid = source.RequiredFlag("valid");
        if (valid == source.Has("error"))
            throw source.Malformed("\"valid\" and \"error\" contradict each other");
        return new ScheduleCase(source.Id, source.FileName, service, source.RequiredText("expression"), source.OptionalText("error"), source.OptionalText("event_bus"));
    }

    private static FilterPolicyCase ReadFilterPolicy(CaseSource source)
    {
        source.AllowOnly("id", "scope", "policy", "message", "expected", "call", "note");
        var scope = source.RequiredText("scope");
        if (scope is not ("MessageAttributes" or "MessageBody"))
            throw source.Malformed($"\"scope\" is \"{scope}\"");
        var expected = source.Answer("expected", "accepted");
        if (expected is "true" or "false" != source.Has("message"))
            throw source.Malformed("\"expected\" true or false goes with a \"message\", \"accepted\" and errors without");
        return new FilterPolicyCase(source.Id, source.FileName, scope, source.Required("policy"), source.Optional("message", JsonValueKind.Object), expected)
        {
            Call = source.OptionalText("call"),
        };
    }
}
