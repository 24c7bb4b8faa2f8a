package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.PrintedCertificate;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a certificate takes, against the shortest program that prints the same words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CertificateBenchmark {

  private final PdfCertificates certificates = new PdfCertificates();
  private final PrintedCertificate certificate = Samples.ordinary();
  private final List<PrintedCertificate> hundred =
      IntStream.range(0, 100).mapToObj(i -> Samples.withSurname("Durand " + i)).toList();

  @Benchmark
  public byte[] ours() {
    return certificates.pdf(certificate);
  }

  @Benchmark
  public byte[] naive() throws IOException {
    return NaivePdf.of(certificate);
  }

  @Benchmark
  public byte[] bundleOfAHundred() {
    return certificates.bundle(hundred);
  }
}
