using System.Linq.Expressions;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A call of a service by a Task: its resource, what it takes, and what it gives.</summary>
/// <typeparam name="TInput">The type that it takes.</typeparam>
/// <typeparam name="TResult">The type that it gives.</typeparam>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
public sealed class TaskCall<TInput, TResult>
{
    /// <summary>A call of any resource. What it takes is what its <c>Arguments</c> are.</summary>
    /// <param name="resource">The resource, such as <c>arn:aws:states:::aws-sdk:s3:getObject</c>.</param>
    public TaskCall(string resource)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        Resource = resource;
    }

    /// <summary>A call of a resource of the template, such as an activity or a state machine.</summary>
    /// <param name="resource">The resource.</param>
    public TaskCall(Substitution resource)
        : this((string)resource) => ResourceName = resource;

    /// <summary>The resource.</summary>
    public string Resource { get; }

    /// <summary>What is retried unless the workflow says otherwise.</summary>
    public IReadOnlyList<RetryPolicy> Retries { get; init; } = [];

    internal Substitution? ResourceName { get; }

    /// <summary>The member of the service's answer that is the result; null for all of it.</summary>
    internal string? ResultMember { get; init; }

    /// <summary>Makes the arguments, given how a lambda of the input is translated.</summary>
    internal Func<Func<LambdaExpression, Term>, Term> Arguments { get; init; } = static translate => translate(Identity());

    internal Term Result(Term answer) => ResultMember is null ? answer : new ComputedTerm(answer.Code.Member(ResultMember));

    /// <summary>The lambda that gives its parameter.</summary>
    internal static LambdaExpression Identity()
    {
        var input = Expression.Parameter(typeof(TInput), "input");
        return Expression.Lambda(input, input);
    }
}
