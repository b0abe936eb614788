using OrderFlow.Engine;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>Passes the engine's errors on as the service's.</summary>
internal static class WorkflowErrors
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (WorkflowException error)
        {
            throw new ServiceException(error.Code, error.Message);
        }
    }

    public static async Task TranslateAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (WorkflowException error)
        {
            throw new ServiceException(error.Code, error.Message);
        }
    }
}
