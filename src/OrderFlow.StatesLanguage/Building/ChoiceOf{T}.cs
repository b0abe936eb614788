using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>The ways of a Choice, as long as each of them ends.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed class ChoiceOf<T>
{
    private readonly ChoiceDraft choice;

    internal ChoiceOf(ChoiceDraft choice) => this.choice = choice;

    /// <summary>A way that goes on behind the Choice.</summary>
    /// <param name="condition">When it is gone. The first way whose condition holds is gone.</param>
    /// <param name="way">What is done on it.</param>
    /// <param name="comment">What the rule is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <typeparam name="TOut">The type of the data at its end, which is that of all ways that go on.</typeparam>
    public ChoiceOf<T, TOut> If<TOut>(
        Expression<Func<T, bool>> condition,
        Func<Flow<T>, Flow<TOut>> way,
        string? comment = null,
        [CallerArgumentExpression(nameof(condition))] string? source = null) =>
        new ChoiceOf<T, TOut>(choice, []).If(condition, way, comment, source);

    /// <summary>A way that ends.</summary>
    /// <inheritdoc cref="If{TOut}(Expression{Func{T, bool}}, Func{Flow{T}, Flow{TOut}}, string?, string?)"/>
    public ChoiceOf<T> If(
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
    /// <typeparam name="TOut">The type of the data at its end.</typeparam>
    public Joined<TOut> Else<TOut>(Func<Flow<T>, Flow<TOut>> way) => new ChoiceOf<T, TOut>(choice, []).Else(way);

    /// <summary>The way when no condition holds, which ends.</summary>
    /// <param name="way">What is done on it.</param>
    public FlowEnd Else(Func<Flow<T>, FlowEnd> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return way(choice.Else<T>());
    }
}
