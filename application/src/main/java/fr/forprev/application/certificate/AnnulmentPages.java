package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the published list of annulled certificates (CER-09). */
public interface AnnulmentPages {

  /**
   * At most {@code limit} annulments that come after {@code after}, or from the beginning when it
   * is null: the latest day first, and of a day the greatest number first, character by character.
   */
  List<Annulment> page(@Nullable Annulment after, int limit);
}
