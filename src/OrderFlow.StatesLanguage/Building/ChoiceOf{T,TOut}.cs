using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>The ways of a Choice, of which one at least goes on behind it.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <typeparam name="TOut">The type of the data at the end of each way that goes on.</typeparam>
public sealed class ChoiceOf<T, TOut>
{
    private readonly ChoiceDraft choice;
    private readonly List<Exit> exits;

    internal ChoiceOf(ChoiceDraft choice, List<Exit> exits)
    {
        this.choice = choice;
        this.exits = exits;
    }

    /// <summary>A way that goes on behind the Choice.</summary>
    /// <param name="condition">When it is gone. The first way whose condition holds is gone.</param>
    /// <param name="way">What is done on it.</param>
    /// <param name="comment">What the rule is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    public ChoiceOf<T, TOut> If(
        Expression<Func<T, bool>> condition,
        Func<Flow<T>, Flow<TOut>> way,
        string? comment = null,
        [CallerArgumentExpression(nameof(condition))] string? source = null)
    {
        ArgumentNullException.ThrowIfNull(way);
        exits.AddRange(choice.Scope.Close(way(choice.If<T>(condition, comment, source)), choice.Origin));
        return this;
    }

    /// <summary>A way that ends.</summary>
    /// <inheritdoc cref="If(Expression{Func{T, bool}}, Func{Flow{T}, Flow{TOut}}, string?, string?)"/>
    public ChoiceOf<T, TOut> If(
        Expression<Func<T, bool>> condition,
        Func<Flow<T>, FlowEnd> way,
        string? comment = null,
        [CallerArgumentExpression(nameof(condition))] string? source = null)
    {
        ArgumentNullException.ThrowIfNull(way);
        way(choice.If<T>(condition, comment, source));
        return this;
    }

    /// <summary>The way when no condition holds, going on behind the Choice.</summary>
    /// <param name="way">What is done on it.</param>
    public Joined<TOut> Else(Func<Flow<T>, Flow<TOut>> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        exits.AddRange(choice.Scope.Close(way(choice.Else<T>()), choice.Origin));
        return new Joined<TOut>(exits);
    }

    /// <summary>The way when no condition holds, which ends.</summary>
    /// <param name="way">What is done on it.</param>
    public Joined<TOut> Else(Func<Flow<T>, FlowEnd> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        way(choice.Else<T>());
        return new Joined<TOut>(exits);
    }
}
