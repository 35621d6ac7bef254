using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;
using OpenAIAdmin.Authentication;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http.Errors;
using ErrorMapping = System.Collections.Generic.Dictionary<string, Microsoft.Kiota.Abstractions.Serialization.ParsableFactory<Microsoft.Kiota.Abstractions.Serialization.IParsable>>;

namespace OpenAIAdmin.Http;

/// <summary>
/// Kiota's adapter with what every call of this package has: checked parameters, one time limit, one type of error, one span.
/// </summary>
internal sealed class AdminRequestAdapter(IRequestAdapter inner, ClientRuntime runtime) : IRequestAdapter
{
    public ClientRuntime Runtime => runtime;

    public ISerializationWriterFactory SerializationWriterFactory => inner.SerializationWriterFactory;

    public string? BaseUrl
    {
        get => inner.BaseUrl;
        set => inner.BaseUrl = value;
    }

    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory) => inner.EnableBackingStore(backingStoreFactory);

    public Task<T?> SendAsync<T>(RequestInformation requestInfo, ParsableFactory<T> factory, ErrorMapping? errorMapping = null, CancellationToken cancellationToken = default)
        where T : IParsable =>
        RunAsync(requestInfo, streams: false, token => inner.SendAsync(requestInfo, factory, errorMapping, token), cancellationToken);

    public Task<IEnumerable<T>?> SendCollectionAsync<T>(RequestInformation requestInfo, ParsableFactory<T> factory, ErrorMapping? errorMapping = null, CancellationToken cancellationToken = default)
        where T : IParsable =>
        RunAsync(requestInfo, streams: false, token => inner.SendCollectionAsync(requestInfo, factory, errorMapping, token), cancellationToken);

#if NET
    public Task<T?> SendPrimitiveAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
#else
    public Task<T?> SendPrimitiveAsync<T>(
#endif
        RequestInformation requestInfo, ErrorMapping? errorMapping = null, CancellationToken cancellationToken = default) =>
        RunAsync(requestInfo, streams: typeof(T) == typeof(Stream), token => inner.SendPrimitiveAsync<T>(requestInfo, errorMapping, token), cancellationToken);

#if NET
    public Task<IEnumerable<T>?> SendPrimitiveCollectionAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
#else
    public Task<IEnumerable<T>?> SendPrimitiveCollectionAsync<T>(
#endif
        RequestInformation requestInfo, ErrorMapping? errorMapping = null, CancellationToken cancellationToken = default) =>
        RunAsync(requestInfo, streams: false, token => inner.SendPrimitiveCollectionAsync<T>(requestInfo, errorMapping, token), cancellationToken);

    public Task SendNoContentAsync(RequestInformation requestInfo, ErrorMapping? errorMapping = null, CancellationToken cancellationToken = default) =>
        RunAsync(
            requestInfo,
            streams: false,
            async token =>
            {
                await inner.SendNoContentAsync(requestInfo, errorMapping, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    public Task<T?> ConvertToNativeRequestAsync<T>(RequestInformation requestInfo, CancellationToken cancellationToken = default)
    {
        RequestGuard.Check(requestInfo, ApiOperations.Find(requestInfo.HttpMethod, requestInfo.UrlTemplate));
        return inner.ConvertToNativeRequestAsync<T>(requestInfo, cancellationToken);
    }

    private async Task<T> RunAsync<T>(RequestInformation request, bool streams, Func<CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        var operation = ApiOperations.Find(request.HttpMethod, request.UrlTemplate);
        RequestGuard.Check(request, operation);
        Call call = new(operation, request.HttpMethod.ToString().ToUpperInvariant(), streams)
        {
            BodyStallTimeout = Option<BodyStallLimit>(request)?.Limit,
            Metadata = Option<ResponseMetadata>(request),
        };
        request.AddRequestOptions([call]);

        using var span = call.Span = Telemetry.Start(call, BaseUrl);
        using Deadline deadline = new(runtime.Time, runtime.Timeout, cancellationToken);
        var start = runtime.Time.GetTimestamp();
        Exception? failure = null;
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            return await send(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failure = CallFailure.Of(e, call, deadline, cancellationToken);
            if (ReferenceEquals(failure, e)) throw;
            if (e is KeyUnavailableException) ExceptionDispatchInfo.Capture(failure).Throw(); // with the callback in its stack trace
            throw failure;
        }
        finally
        {
            var seconds = runtime.Time.GetElapsedTime(start).TotalSeconds;
            Telemetry.Ended(span, call, seconds, failure);
            if (failure is null) Log.Ended(runtime.Log, call.ToString(), call.Status, seconds, call.Attempts, call.RequestId);
            else if (failure is not OperationCanceledException) Log.Failed(runtime.Log, call.ToString(), seconds, call.Attempts, failure.Message);
        }
    }

    private static T? Option<T>(RequestInformation request)
        where T : class, IRequestOption
    {
        foreach (var option in request.RequestOptions)
        {
            if (option is T found) return found;
        }

        return null;
    }
}
