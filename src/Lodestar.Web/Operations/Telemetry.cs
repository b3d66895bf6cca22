using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Lodestar.Web.Operations;

/// <summary>Sends traces and metrics to the collector named by OTEL_EXPORTER_OTLP_ENDPOINT; without one nothing is gathered.</summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    public const string Source = "Lodestar";
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public bool IsOn => _traces is not null;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[EndpointSetting] is not { Length: > 0 } endpoint)
            return Task.CompletedTask;

        var overHttp = configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] is "http/protobuf";
        var resource = ResourceBuilder.CreateDefault().AddService("lodestar", serviceVersion: Release.Version);
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", "System.Net.Http", "Npgsql", Source)
            .AddOtlpExporter(options => Send(options, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.*", "System.Net.Http", "System.Runtime", "Npgsql", Source)
            .AddOtlpExporter(options => Send(options, "v1/metrics"))
            .Build();
        return Task.CompletedTask;

        void Send(OtlpExporterOptions options, string signal)
        {
            options.Protocol = overHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            options.Endpoint = overHttp ? new Uri($"{endpoint.TrimEnd('/')}/{signal}") : new Uri(endpoint);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        (_traces, _metrics) = (null, null);
    }
}
