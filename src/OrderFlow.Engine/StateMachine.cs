using OrderFlow.Engine.Interpretation;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine;

/// <summary>A state machine, compiled and ready to run.</summary>
public sealed class StateMachine
{
    private StateMachine(string arn, string definition, StateMachineType type, string? roleArn, StateMachineGraph graph)
    {
        Arn = arn;
        Name = arn[(arn.LastIndexOf(':') + 1)..];
        Definition = definition;
        Type = type;
        RoleArn = roleArn;
        Graph = graph;
    }

    /// <summary>The state machine's ARN.</summary>
    public string Arn { get; }

    /// <summary>The state machine's name, the last part of its ARN.</summary>
    public string Name { get; }

    /// <summary>The definition's JSON text.</summary>
    public string Definition { get; }

    /// <summary>Whether executions are durable (Standard) or quick (Express).</summary>
    public StateMachineType Type { get; }

    /// <summary>The role that executions run with.</summary>
    public string? RoleArn { get; }

    internal StateMachineGraph Graph { get; }

    /// <summary>Compiles a definition.</summary>
    /// <param name="arn">The state machine's ARN, <c>arn:aws:states:region:account:stateMachine:name</c>.</param>
    /// <param name="definition">The definition's JSON text.</param>
    /// <param name="type">Whether executions are durable (Standard) or quick (Express).</param>
    /// <param name="roleArn">The role that executions run with.</param>
    /// <returns>The state machine; it can be shared by any number of engines and executions.</returns>
    /// <exception cref="DefinitionException">The text is no definition in the States Language.</exception>
    /// <exception cref="CompilationException">Its states do not fit together, or it uses what the engine does not support yet.</exception>
    public static StateMachine Create(string arn, string definition, StateMachineType type = StateMachineType.Standard, string? roleArn = null)
    {
        if (arn.Split(':') is not ["arn", _, "states", _, _, "stateMachine", { Length: > 0 }, ..])
            throw new ArgumentException($"\"{arn}\" is not the ARN of a state machine.", nameof(arn));
        return new(arn, definition, type, roleArn, Compile(definition, type));
    }

    internal static StateMachineGraph Compile(string definition, StateMachineType type) =>
        GraphCompiler.Compile(DefinitionReader.Read(definition), type);
}
