using Lodestar.Web.Commands;

return await CommandLine.RunAsync(args);
