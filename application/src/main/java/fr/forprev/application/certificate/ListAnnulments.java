package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: reads the published list of annulled certificates; no account is needed. */
public interface ListAnnulments {

  /** How many lines a page may have. */
  int LARGEST_PAGE = 100;

  /**
   * One page.
   *
   * @param next the last line, after which the next page begins, or null on the last page
   */
  record Page(List<Annulment> annulments, @Nullable Annulment next) {

    /** Keeps an unmodifiable copy of the lines. */
    public Page {
      annulments = List.copyOf(annulments);
    }
  }

  /**
   * Number and day of annulled certificates (CER-09), the latest first.
   *
   * @param after the {@code next} of the page before, or null for the first page
   * @param limit from 1 to {@value #LARGEST_PAGE} lines
   */
  Page list(@Nullable Annulment after, int limit);

  /** The use case over this port. */
  static ListAnnulments of(AnnulmentPages pages) {
    return new AnnulmentListing(pages);
  }
}
