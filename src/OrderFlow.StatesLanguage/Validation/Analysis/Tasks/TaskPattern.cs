namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>What a task waits for.</summary>
internal enum TaskPattern
{
    /// <summary>The answer to the request.</summary>
    Answer,

    /// <summary>The end of the job that was started (<c>.sync</c>), or a worker.</summary>
    Job,

    /// <summary>As <see cref="Job"/>, with the output as JSON (<c>.sync:2</c>).</summary>
    ParsedJob,

    /// <summary>Somebody who sends the token back.</summary>
    Token,
}
