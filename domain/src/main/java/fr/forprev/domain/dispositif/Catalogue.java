package fr.forprev.domain.dispositif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The national training schemes and their certificates, as data: every line with the day from which
 * it holds. An immutable value, passed to the rules.
 */
public record Catalogue(List<DispositifLine> dispositifs, List<CertificateLine> certificates) {

  /** Keeps unmodifiable copies of the lines. */
  public Catalogue {
    dispositifs = List.copyOf(dispositifs);
    certificates = List.copyOf(certificates);
  }

  /** The lines that hold on {@code day}: for each key the latest begun; without date, always. */
  public Edition on(LocalDate day) {
    return new Edition(
        latest(dispositifs, DispositifLine::dispositifLevel, DispositifLine::from, day),
        latest(certificates, CertificateLine::code, CertificateLine::from, day));
  }

  private static <K, L> Map<K, L> latest(
      List<L> lines, Function<L, K> key, Function<L, @Nullable LocalDate> from, LocalDate day) {
    Map<K, L> held = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> !begins(from, line).isAfter(day))
        .sorted(Comparator.comparing(line -> begins(from, line)))
        .forEach(line -> held.put(key.apply(line), line));
    return held;
  }

  private static <L> LocalDate begins(Function<L, @Nullable LocalDate> from, L line) {
    LocalDate day = from.apply(line);
    return day == null ? LocalDate.MIN : day;
  }
}
