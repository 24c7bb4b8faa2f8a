package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.OrganisationType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of documents: for which requests, what, and in what form.
 *
 * @param dispositifs those that it is for
 * @param type the entities that it is for, or null for all
 * @param label as screens show it, in French
 * @param mandatory whether the step is incomplete without it
 * @param formats endings of the file names that are taken, in lower case
 * @param maxMegabytes largest file, in millions of bytes
 * @param confidence where the line comes from
 */
public record DocumentLine(
    Dispositifs dispositifs,
    @Nullable OrganisationType type,
    RequestKind kind,
    DocumentCode code,
    String label,
    boolean mandatory,
    Set<String> formats,
    int maxMegabytes,
    DocumentStep step,
    String confidence) {

  private static final long MEGABYTE = 1_000_000;

  /** For which dispositifs a line holds. */
  public sealed interface Dispositifs {

    /** For all, and for requests about none. */
    record All() implements Dispositifs {}

    /** For those whose sessions are held on a declared platform. */
    record OnPlatform() implements Dispositifs {}

    /** For one. */
    record Only(DispositifCode code) implements Dispositifs {}
  }

  /** Keeps an unmodifiable copy of the formats. */
  public DocumentLine {
    formats = Set.copyOf(formats);
  }

  /** Whether a request of that need is asked for the document. */
  public boolean isFor(DocumentNeed need) {
    return kind == need.kind()
        && step == need.step()
        && (type == null || type == need.type())
        && concerns(need);
  }

  /**
   * Whether a file may be joined as this document.
   *
   * @param fileName whose ending says its format, in whatever case
   * @param bytes its size; an empty file is none
   */
  public boolean takes(String fileName, long bytes) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return fileName.contains(".")
        && formats.contains(ending)
        && bytes > 0
        && bytes <= maxMegabytes * MEGABYTE;
  }

  private boolean concerns(DocumentNeed need) {
    if (dispositifs instanceof Dispositifs.Only only) {
      return only.code().equals(need.dispositif());
    }
    return dispositifs instanceof Dispositifs.All || need.requiresPlatform();
  }
}
