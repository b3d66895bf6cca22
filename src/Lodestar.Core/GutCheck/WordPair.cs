using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.GutCheck;

/// <summary>Two words of a clinic beside each other, by their places; which one stands first is only a matter of the page.</summary>
public readonly record struct WordPair(int First, int Second)
{
    public int Lower => Math.Min(First, Second);
    public int Higher => Math.Max(First, Second);

    /// <summary>The same for both orders: what a page calls the pair.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Lower}-{Higher}");

    /// <summary>Drawn by a hash: nobody chooses which word comes first, and a page opened again looks the same.</summary>
    internal string Lot(Guid readerId) => Convert.ToHexString(SHA256.HashData([.. readerId.ToByteArray(), .. Encoding.UTF8.GetBytes(Key)]));

    internal WordPair TurnedFor(Guid readerId) => Lot(readerId)[^1] is >= '0' and <= '7' ? this : new(Second, First);
}
