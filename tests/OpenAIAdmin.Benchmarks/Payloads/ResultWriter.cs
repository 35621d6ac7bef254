using System.Text.Json;

namespace OpenAIAdmin.Benchmarks.Payloads;

/// <summary>Writes results as the API does: the tag first, then counters, then group keys.</summary>
internal sealed class ResultWriter(Utf8JsonWriter json, PayloadShape shape)
{
    private static readonly string[] Models = ["gpt-4o-2024-08-06", "gpt-4o-mini-2024-07-18", "o3-2025-04-16", "gpt-5-2025-08-07", "text-embedding-3-large"];
    private static readonly string[] Projects = Ids("proj_", 20);
    private static readonly string[] Users = Ids("user-", 50);
    private static readonly string[] Keys = Ids("key_", 80);
    private static readonly string[] Stores = Ids("vs_", 30);
    private static readonly string[] Sources = ["unlabeled", "agents_api"];

    private readonly Random _random = new(20260821);
    private readonly Action<ResultWriter>[] _kinds = shape == PayloadShape.Mixed
        ?
        [
            result => result.Tokens("completions"), result => result.Tokens("decisions"),
            result => result.Model("embeddings", "input_tokens"), result => result.Model("moderations", "input_tokens"),
            result => result.Images(), result => result.Model("audio_speeches", "characters"),
            result => result.Model("audio_transcriptions", "seconds"), result => result.Project("vector_stores", "usage_bytes"),
            result => result.Project("code_interpreter_sessions", "num_sessions"), result => result.FileSearches(),
            result => result.WebSearches(), result => result.Costs(),
        ]
        : [result => result.Tokens("completions")];

    public void Write()
    {
        json.WriteStartObject();
        _kinds[_random.Next(_kinds.Length)](this);
        json.WriteEndObject();
    }

    private void Tokens(string kind)
    {
        Tag($"usage.{kind}");
        Counters("input_tokens", "output_tokens");
        OftenZero("input_cached_tokens", "input_cache_write_tokens");
        Counters("input_uncached_tokens", "input_text_tokens", "output_text_tokens");
        OftenZero("input_cached_text_tokens");
        foreach (string name in (string[])["input_audio_tokens", "output_audio_tokens", "input_cached_audio_tokens", "input_image_tokens", "output_image_tokens", "input_cached_image_tokens", "input_cache_write_30m_tokens", "input_cache_write_12h_tokens"])
        {
            json.WriteNumber(name, 0);
        }

        Counters("num_model_requests");
        Actor();
        Key("model", Models);
        if (shape == PayloadShape.NullHeavy)
        {
            json.WriteNull("batch");
        }
        else
        {
            json.WriteBoolean("batch", _random.Next(8) == 0);
        }

        Key("service_tier", "default", "flex", "priority");
        Key("api_source", Sources);
    }

    private void Model(string kind, string counter)
    {
        Tag($"usage.{kind}");
        Counters(counter, "num_model_requests");
        Actor();
        Key("model", Models);
    }

    private void Images()
    {
        Tag("usage.images");
        Counters("images", "num_model_requests");
        Key("source", "image.generation", "image.edit", "image.variation");
        Key("size", "1024x1024", "1792x1024");
        Actor();
        Key("model", Models);
    }

    private void Project(string kind, string counter)
    {
        Tag($"usage.{kind}");
        Counters(counter);
        Key("project_id", Projects);
    }

    private void FileSearches()
    {
        Tag("usage.file_searches");
        Counters("num_requests");
        Actor();
        Key("vector_store_id", Stores);
    }

    private void WebSearches()
    {
        Tag("usage.web_searches");
        Counters("num_requests", "num_model_requests");
        Actor();
        Key("model", Models);
        Key("context_level", "low", "medium", "high");
        Key("api_source", Sources);
    }

    private void Costs()
    {
        Tag("costs");
        json.WriteStartObject("amount");
        if (_random.Next(2) == 0)
        {
            json.WriteNumber("value", _random.Next(100_000_000) / 1_000_000m);
        }
        else
        {
            json.WriteString("value", "0." + _random.NextInt64(10_000_000_000, 99_999_999_999) + _random.NextInt64(10_000_000_000, 99_999_999_999));
        }

        json.WriteString("currency", "usd");
        json.WriteEndObject();
        Key("line_item", "gpt-4o-2024-08-06, input", "gpt-4o-2024-08-06, output", "file storage");
        Key("project_id", Projects);
        Counters("quantity");
        Key("quantity_unit", "1000_tokens", "images", "gibibyte_hours");
    }

    private void Tag(string kind) => json.WriteString("object", $"organization.{kind}.result");

    private void Actor()
    {
        Key("project_id", Projects);
        Key("user_id", Users);
        Key("api_key_id", Keys);
    }

    private void Counters(params string[] names)
    {
        foreach (string name in names)
        {
            json.WriteNumber(name, Number());
        }
    }

    private void OftenZero(params string[] names)
    {
        foreach (string name in names)
        {
            json.WriteNumber(name, _random.Next(4) == 0 ? 0 : Number());
        }
    }

    // Two to eight digits, equally often.
    private long Number() => (long)Math.Pow(10, 1 + (_random.NextDouble() * 7));

    private void Key(string name, params string[] values)
    {
        if (shape == PayloadShape.NullHeavy)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, values[_random.Next(values.Length)]);
        }
    }

    private static string[] Ids(string prefix, int count)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        Random random = new(count);
        return [.. Enumerable.Range(0, count).Select(_ => prefix + new string(random.GetItems<char>(Letters, 24)))];
    }
}
