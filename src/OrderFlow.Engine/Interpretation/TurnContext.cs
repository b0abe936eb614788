using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What the interpreter needs of the world, the same for every turn: chance, limits, tokens and what can be called.</summary>
internal sealed record TurnContext(Random Random, JsonataOptions Options, EngineLimits Limits, TaskTokens Tokens, TaskIntegrations Integrations);
