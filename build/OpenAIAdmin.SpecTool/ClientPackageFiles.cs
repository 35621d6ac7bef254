using System.Formats.Tar;
using System.IO.Compression;
using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>Reads the files of an npm package, from a folder or as npm packs them. An archive is never written to disk.</summary>
internal static class ClientPackageFiles
{
    private const int MaxFileBytes = 8 * 1024 * 1024;

    // The whole of it, unpacked: an archive of nothing but zeros would go on for long.
    private const long MaxBytes = 512L * 1024 * 1024;

    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? Folder(new(path)) : Archive(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            throw new SpecException($"{path} cannot be read as an npm package: {e.Message}");
        }
    }

    private static Dictionary<string, string> Folder(DirectoryInfo folder)
    {
        var files = new Dictionary<string, string>();
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
            if (!ClientPackageReader.Needs(name)) continue;
            RequireSize(name, file.Length);
            files[name] = UpstreamFile.Decode(File.ReadAllBytes(file.FullName), name);
        }

        return files;
    }

    private static Dictionary<string, string> Archive(string path)
    {
        var files = new Dictionary<string, string>();
        using var packed = File.OpenRead(path);
        using var unpacked = new LimitedStream(new GZipStream(packed, CompressionMode.Decompress), MaxBytes);
        using var archive = new TarReader(unpacked);
        while (archive.GetNextEntry() is { } entry)
        {
            // npm puts everything under one folder, mostly "package".
            var name = entry.Name[(entry.Name.IndexOf('/') + 1)..];
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !ClientPackageReader.Needs(name)) continue;
            RequireSize(name, entry.Length);
            using var body = new MemoryStream();
            entry.DataStream?.CopyTo(body);
            files[name] = UpstreamFile.Decode(body.ToArray(), name);
        }

        return files;
    }

    private static void RequireSize(string name, long length)
    {
        if (length > MaxFileBytes) throw new InvalidDataException($"{name} has {length} bytes; {MaxFileBytes} are read at most.");
    }
}
