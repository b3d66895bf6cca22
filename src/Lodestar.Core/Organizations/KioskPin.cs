using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Organizations;

/// <summary>
/// With the employee number it says who stands at a shared device. Only its hash is kept; six digits are few, so what guards them is
/// that five wrong tries end them (B6).
/// </summary>
public sealed class KioskPin
{
    public const int Digits = 6;
    public const int MaxTries = 5;

    // Slows down whoever holds the database a little; more would slow down two thousand people at nine o'clock.
    private const int Rounds = 2_000;

    private KioskPin(byte[] salt, byte[] hash) => (Salt, Hash) = (salt, hash);

    public Guid OrganizationId { get; private init; }
    public Guid PersonId { get; private init; }
    public byte[] Salt { get; private init; }
    public byte[] Hash { get; private init; }

    /// <summary>Wrong ones since the last right one; counted before they are compared.</summary>
    public int Tries { get; private set; }

    /// <summary>The PIN as it is kept, and its digits, which are handed over once.</summary>
    public static (KioskPin Pin, string Digits) For(Person person)
    {
        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var salt = RandomNumberGenerator.GetBytes(16);
        var pin = new KioskPin(salt, HashOf(digits, salt)) { OrganizationId = person.OrganizationId, PersonId = person.Id };
        return (pin, digits);
    }

    public bool Fits(string digits) => CryptographicOperations.FixedTimeEquals(Hash, HashOf(digits, Salt));

    /// <summary>Takes as long as a real comparison, for a number that nobody has (B8).</summary>
    public static void Pretend(string digits) => HashOf(digits, new byte[16]);

    private static byte[] HashOf(string digits, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(digits), salt, Rounds, HashAlgorithmName.SHA256, 32);
}
