package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class AnnulmentListing implements ListAnnulments {

  private final AnnulmentPages pages;

  AnnulmentListing(AnnulmentPages pages) {
    this.pages = pages;
  }

  @Override
  public Page list(@Nullable Annulment after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page of " + limit + " lines");
    }
    List<Annulment> found = pages.page(after, limit + 1);
    return found.size() <= limit
        ? new Page(found, null)
        : new Page(found.subList(0, limit), found.get(limit - 1));
  }
}
