namespace OrderFlow.StatesLanguage.Model;

/// <summary>The types of states, spelled as in the field <c>Type</c>.</summary>
/// <seealso href="https://states-language.net/#state-type-table"/>
public enum StateType
{
    /// <summary><see cref="TaskState"/>.</summary>
    Task,

    /// <summary><see cref="WaitState"/>.</summary>
    Wait,

    /// <summary><see cref="PassState"/>.</summary>
    Pass,

    /// <summary><see cref="SucceedState"/>.</summary>
    Succeed,

    /// <summary><see cref="FailState"/>.</summary>
    Fail,

    /// <summary><see cref="ChoiceState"/>.</summary>
    Choice,

    /// <summary><see cref="ParallelState"/>.</summary>
    Parallel,

    /// <summary><see cref="MapState"/>.</summary>
    Map,
}
