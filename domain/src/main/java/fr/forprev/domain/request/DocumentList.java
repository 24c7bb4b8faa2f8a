package fr.forprev.domain.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which documents which requests are asked for: data, not code (HAB-11). */
public record DocumentList(List<DocumentLine> lines) {

  /** Keeps an unmodifiable copy. */
  public DocumentList {
    lines = List.copyOf(lines);
  }

  /** The documents that may be joined, mandatory or not, in the order of the list. */
  public List<DocumentLine> asked(DocumentNeed need) {
    return lines.stream().filter(line -> line.isFor(need)).toList();
  }

  /** Those without which the step is incomplete, in the order of the list. */
  public List<DocumentLine> required(DocumentNeed need) {
    return asked(need).stream().filter(DocumentLine::mandatory).toList();
  }

  /** The labels of those that are required and not among {@code joined}. */
  public List<String> missing(DocumentNeed need, Set<DocumentCode> joined) {
    return required(need).stream()
        .filter(line -> !joined.contains(line.code()))
        .map(DocumentLine::label)
        .toList();
  }

  /** The line by which a document of that code may be joined; empty when it is not asked for. */
  public Optional<DocumentLine> line(DocumentNeed need, DocumentCode code) {
    return asked(need).stream().filter(line -> line.code().equals(code)).findFirst();
  }
}
