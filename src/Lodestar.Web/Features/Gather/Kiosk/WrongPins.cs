using System.Threading.RateLimiting;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>
/// How many wrong PINs one address may try. Right ones cost nothing, so that two thousand people behind one address can answer (R1), and
/// nobody can lock them all out with a script.
/// </summary>
public sealed class WrongPins : IDisposable
{
    public const int PerTenMinutes = 300;

    private readonly PartitionedRateLimiter<string> _wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(
            address,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = PerTenMinutes,
                Window = TimeSpan.FromMinutes(10),
                QueueLimit = 0,
            }
        )
    );

    public bool AreTooMany(string address) => _wrong.GetStatistics(address)?.CurrentAvailablePermits == 0;

    public void Count(string address) => _wrong.AttemptAcquire(address).Dispose();

    public void Dispose() => _wrong.Dispose();
}
