using Lodestar.Web.Mail;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Mail;

/// <summary>The program with its own way to mail servers, and one beside it that is stubborn.</summary>
public sealed class StubbornApp : LodestarApp
{
    public StubbornServer Stubborn { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Host", "127.0.0.1");
        builder.UseSetting("Mail:Port", Stubborn.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        builder.UseSetting("Mail:StartTls", "false");
        builder.UseSetting("Mail:Patience", "00:00:00.4");
        builder.UseSetting("Mail:FromHour", "0");
        builder.UseSetting("Mail:UntilHour", "24");
        builder.ConfigureTestServices(services => services.AddSingleton<IMailSender, SmtpMailSender>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Stubborn.Dispose();
        GC.SuppressFinalize(this);
    }
}
