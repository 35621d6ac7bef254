using Consumer;

foreach (var line in await Report.WriteAsync(args[0], args[1])) Console.WriteLine(line);
