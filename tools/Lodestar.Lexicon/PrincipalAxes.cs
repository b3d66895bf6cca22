using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lodestar.Text.Vectors.Encoder;

namespace Lodestar.Lexicon;

/// <summary>The directions in which vectors differ, the widest first, found by turning rows of their covariance until all are at right angles (Jacobi).</summary>
internal sealed class PrincipalAxes
{
    private const int MostSweeps = 30;
    private const double Square = 1e-10; // cosine below which two rows count as at right angles
    private readonly float[][] _axes;

    private PrincipalAxes(float[][] axes) => _axes = axes;

    public void Turn(ReadOnlySpan<float> vector, Span<float> into)
    {
        for (var axis = 0; axis < into.Length; axis++)
            into[axis] = Rows.Dot(vector, _axes[axis]);
    }

    public static PrincipalAxes Of(ReadOnlyMemory<float> vectors, int width)
    {
        var rows = Covariance(vectors, width);
        for (var sweep = 0; sweep < MostSweeps && Sweep(rows); sweep++) { }
        return new PrincipalAxes([.. rows.OrderByDescending(Length).Select(Axis)]);
    }

    // Each part of the rows is one worker's, and each sum runs over the vectors in order: the same bits for any number of workers.
    private static double[][] Covariance(ReadOnlyMemory<float> vectors, int width)
    {
        const int part = 64;
        var rows = Enumerable.Range(0, width).Select(_ => new double[width]).ToArray();
        Parallel.For(0, width / part, at => AddProducts(vectors.Span, rows.AsSpan(at * part, part), at * part));
        return rows;
    }

    private static void AddProducts(ReadOnlySpan<float> vectors, Span<double[]> rows, int first)
    {
        var width = rows[0].Length;
        var vector = new double[width];
        for (; !vectors.IsEmpty; vectors = vectors[width..])
        {
            for (var i = 0; i < width; i++)
                vector[i] = vectors[i];
            for (var row = 0; row < rows.Length; row++)
                AddScaled(rows[row], vector, vector[first + row]);
        }
    }

    private static bool Sweep(double[][] rows)
    {
        var turned = false;
        for (var p = 0; p < rows.Length - 1; p++)
        for (var q = p + 1; q < rows.Length; q++)
            turned |= Turn(rows[p], rows[q]);
        return turned;
    }

    private static bool Turn(double[] a, double[] b)
    {
        var (aa, bb, ab) = (Dot(a, a), Dot(b, b), Dot(a, b));
        if (Math.Abs(ab) <= Square * Math.Sqrt(aa * bb))
            return false;
        var ratio = (bb - aa) / (2 * ab);
        var tangent = Math.CopySign(1, ratio) / (Math.Abs(ratio) + Math.Sqrt(1 + ratio * ratio));
        var cosine = 1 / Math.Sqrt(1 + tangent * tangent);
        Rotate(a, b, cosine, cosine * tangent);
        return true;
    }

    private static void Rotate(double[] a, double[] b, double cosine, double sine)
    {
        var x = Lanes(a);
        var y = Lanes(b);
        for (var i = 0; i < x.Length; i++)
            (x[i], y[i]) = (x[i] * cosine - y[i] * sine, x[i] * sine + y[i] * cosine);
    }

    private static void AddScaled(double[] into, double[] what, double factor)
    {
        var x = Lanes(into);
        var y = Lanes(what);
        for (var i = 0; i < x.Length; i++)
            x[i] += y[i] * factor;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = Vector256<double>.Zero;
        var x = Lanes(a);
        var y = Lanes(b);
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum[0] + sum[1] + (sum[2] + sum[3]);
    }

    private static Span<Vector256<double>> Lanes(double[] row) => MemoryMarshal.Cast<double, Vector256<double>>(row.AsSpan());

    private static double Length(double[] row) => Dot(row, row);

    // An axis has no side of its own: the side on which its largest place is positive, so that every machine chooses alike.
    private static float[] Axis(double[] row)
    {
        var length = Math.Sqrt(Length(row));
        var largest = row.MaxBy(Math.Abs);
        return Array.ConvertAll(row, place => (float)(place / Math.CopySign(length, largest)));
    }
}
