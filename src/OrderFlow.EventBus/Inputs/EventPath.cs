using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OrderFlow.EventBus.Inputs;

/// <summary>A JSON path into an event: <c>$</c>, <c>.name</c>, <c>['name']</c>, <c>[0]</c>, <c>[-1]</c>, <c>[*]</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html"/>
internal sealed class EventPath
{
    private readonly EventPathStep[] _steps;

    private EventPath(string text, EventPathStep[] steps)
    {
        Text = text;
        _steps = steps;
    }

    /// <summary>The text that the path was parsed from.</summary>
    public string Text { get; }

    /// <summary>Parses a path.</summary>
    /// <returns>Whether the text is a path.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out EventPath? path)
    {
        ArgumentNullException.ThrowIfNull(text);
        path = null;
        if (!text.StartsWith('$'))
            return false;
        var steps = new List<EventPathStep>();
        var rest = text.AsSpan(1);
        while (!rest.IsEmpty)
        {
            if (!EventPathStep.TryRead(ref rest, out var step))
                return false;
            steps.Add(step);
        }

        path = new EventPath(text, [.. steps]);
        return true;
    }

    /// <summary>Finds the value.</summary>
    /// <param name="root">The event.</param>
    /// <returns>The JSON text of the value, or null if there is none. A path with <c>[*]</c> gives an array.</returns>
    public string? Evaluate(JsonElement root)
    {
        List<JsonElement> found = [root];
        foreach (var step in _steps)
            found = [.. found.SelectMany(step.Of)];
        if (Array.Exists(_steps, step => step.IsWildcard))
            return $"[{string.Join(',', found.Select(CompactJson.Of))}]";
        return found.Count == 0 ? null : CompactJson.Of(found[0]);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
