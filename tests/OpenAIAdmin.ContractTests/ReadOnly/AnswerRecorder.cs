namespace OpenAIAdmin.ContractTests.ReadOnly;

/// <summary>Keeps the latest answer as it came, and lets nothing but GET through.</summary>
internal sealed class AnswerRecorder : DelegatingHandler
{
    public string? Latest { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get) throw new InvalidOperationException($"Read-only tests don't send {request.Method}.");
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        Latest = await response.Content.ReadAsStringAsync(cancellationToken);
        return response;
    }
}
