package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.organisation.OrganisationType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one request, against those that it is asked for.
 *
 * @param list which documents which requests are asked for
 * @param catalogue as it holds today
 * @param codes what is joined to the request
 */
public record JoinedDocuments(DocumentList list, Edition catalogue, Set<DocumentCode> codes) {

  /** Keeps an unmodifiable copy of the codes. */
  public JoinedDocuments {
    codes = Set.copyOf(codes);
  }

  /** HAB-11: the labels of the mandatory documents of {@code step} that are not joined. */
  public List<String> missing(Purpose purpose, @Nullable OrganisationType type, DocumentStep step) {
    return list.missing(need(purpose, type, step), codes);
  }

  /** What documents are looked for: those of that purpose, for an entity of that type. */
  public DocumentNeed need(Purpose purpose, @Nullable OrganisationType type, DocumentStep step) {
    Optional<DispositifLevel> asked = purpose.dispositifLevel();
    return new DocumentNeed(
        asked.map(DispositifLevel::dispositif).orElse(null),
        type,
        purpose.kind(),
        step,
        asked.flatMap(catalogue::dispositif).filter(DispositifLine::requiresPlatform).isPresent());
  }
}
