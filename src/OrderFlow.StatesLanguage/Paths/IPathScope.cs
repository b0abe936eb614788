using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>What the paths of a state read: its input, the context object and the variables in scope.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html"/>
public interface IPathScope
{
    /// <summary>What <c>$</c> leads into.</summary>
    JsonataValue Input { get; }

    /// <summary>What <c>$$</c> leads into.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
    JsonataValue Context { get; }

    /// <summary>What <c>$name</c> leads into.</summary>
    /// <param name="name">The variable's name, without the dollar sign.</param>
    /// <returns>The value, or <see cref="JsonataValue.Undefined"/> when no such variable was assigned.</returns>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
    JsonataValue Variable(string name);
}
