namespace OrderFlow.Local.Console.Events;

/// <summary>An event as it is written in the form: the members of an entry of PutEvents.</summary>
internal sealed record EventDraft(string Bus, string Source, string DetailType, string Detail);
