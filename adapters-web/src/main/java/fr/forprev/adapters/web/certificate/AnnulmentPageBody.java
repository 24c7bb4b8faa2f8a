package fr.forprev.adapters.web.certificate;

import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.domain.certificate.Annulment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of the published list.
 *
 * @param next what {@code after} of the next page is, or null on the last one
 */
record AnnulmentPageBody(List<AnnulmentBody> annulled, @Nullable String next) {

  static AnnulmentPageBody of(ListAnnulments.Page page) {
    return new AnnulmentPageBody(
        page.annulments().stream().map(AnnulmentBody::of).toList(),
        page.next() == null ? null : AnnulmentCursor.of(page.next()));
  }

  /** The answer about one number: one line, or none. */
  static AnnulmentPageBody of(Optional<Annulment> found) {
    return new AnnulmentPageBody(found.map(AnnulmentBody::of).stream().toList(), null);
  }
}
