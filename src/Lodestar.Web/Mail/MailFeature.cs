namespace Lodestar.Web.Mail;

internal static class MailFeature
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
        if (string.IsNullOrWhiteSpace(configuration["Mail:Host"]))
            services.AddSingleton<IMailSender, FolderMailSender>();
        else
            services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddSingleton<Outgoing>().AddSingleton<DoorMail>();
        return services.AddHostedService(provider => provider.GetRequiredService<Outgoing>());
    }
}
