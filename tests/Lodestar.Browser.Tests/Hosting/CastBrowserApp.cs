using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>Northquay with its four people and nothing done yet.</summary>
public sealed class CastBrowserApp() : BrowserApp(Templates.CopyOfCastAsync);
