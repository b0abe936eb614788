using System.Collections.Concurrent;
using System.Text;
using OrderFlow.Engine.Interpretation;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Running;

/// <summary>Names and numbers executions.</summary>
internal sealed class ExecutionNames(long lastId)
{
    private const int LongestName = 80;

    /// <summary>An Express execution ends after five minutes at the latest.</summary>
    private const long ExpressSeconds = 300;

    private const string Forbidden = "<>{}[]?*\"#%\\^|~`$&,;:/";
    private readonly ConcurrentDictionary<string, NameReservation> starting = new(StringComparer.Ordinal);
    private long last = lastId;

    public static bool IsExpress(string executionArn) => executionArn.Split(':') is [_, _, _, _, _, "express", ..];

    /// <exception cref="WorkflowException"><c>InvalidName</c>.</exception>
    public ExecutionHead Head(StartExecutionRequest request, Func<string> newName, DateTimeOffset now)
    {
        if (request.Name is { } given && !IsName(given))
            throw WorkflowException.InvalidName(given);
        var machine = request.StateMachine;
        var name = request.Name ?? newName();
        return new()
        {
            Id = Interlocked.Increment(ref last),
            Arn = Arn(machine, name, newName),
            Name = name,
            StateMachineArn = machine.Arn,
            StateMachineName = machine.Name,
            Definition = machine.Definition,
            Type = machine.Type,
            StartTime = now,
            RoleArn = machine.RoleArn,
            TraceHeader = request.TraceHeader,
            Deadline = Seconds(machine) is { } seconds ? now.AddSeconds(seconds) : null,
        };
    }

    /// <summary>Makes sure that one name is started once at a time.</summary>
    public NameReservation Reserve(string arn)
    {
        var mine = new NameReservation(starting, arn);
        mine.Other = starting.GetOrAdd(arn, mine) is { } holder && holder != mine ? holder.Released : null;
        return mine;
    }

    private static long? Seconds(StateMachine machine) => machine.Type == StateMachineType.Express
        ? Math.Min(machine.Graph.TimeoutSeconds ?? ExpressSeconds, ExpressSeconds)
        : machine.Graph.TimeoutSeconds;

    private static string Arn(StateMachine machine, string name, Func<string> newName)
    {
        var parts = machine.Arn.Split(':');
        var prefix = string.Join(':', parts[..5]);
        return machine.Type == StateMachineType.Express
            ? $"{prefix}:express:{parts[6]}:{name}:{newName()}"
            : $"{prefix}:execution:{parts[6]}:{name}";
    }

    private static bool IsName(string name)
    {
        if (name.Length is 0 or > LongestName)
            return false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)))
                return false;
        }
        return true;
    }
}
