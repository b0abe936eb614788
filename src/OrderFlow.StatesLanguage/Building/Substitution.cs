namespace OrderFlow.StatesLanguage.Building;

/// <summary>
/// A name that the deployment puts into the definition: <c>${LogicalId}</c> or <c>${LogicalId.Attribute}</c>, as Fn::Sub
/// and <c>DefinitionSubstitutions</c> of the template read it.
/// </summary>
/// <remarks>
/// Use it in a lambda wherever text is expected, directly or from a static member of this type:
/// <c>EventBusName: Resources.Orders.Ref</c>. Once converted to a <see cref="string"/> outside of a lambda it is ordinary
/// text and is written so that no deployment replaces it.
/// </remarks>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html"/>
public sealed record Substitution
{
    internal Substitution(string name) => Name = name;

    /// <summary>What stands between the braces: <c>LogicalId</c> or <c>LogicalId.Attribute</c>.</summary>
    public string Name { get; }

    /// <summary>The text in the definition: <c>${Name}</c>.</summary>
    public string Text => $"${{{Name}}}";

    /// <summary>The text in the definition, so that a substitution can stand where an integration expects text.</summary>
    public static implicit operator string(Substitution substitution)
    {
        ArgumentNullException.ThrowIfNull(substitution);
        return substitution.Text;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
