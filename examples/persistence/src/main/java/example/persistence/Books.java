package example.persistence;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.HashMap;
import java.util.Map;

/** Everything that is kept, at one moment: plain maps that nobody changes. */
record Books(
    Map<OrganisationId, Organisation> organisations,
    Map<HabilitationId, Habilitation> habilitations) {

  Books {
    organisations = Map.copyOf(organisations);
    habilitations = Map.copyOf(habilitations);
  }

  Books with(Organisation organisation) {
    return new Books(with(organisations, organisation.id(), organisation), habilitations);
  }

  Books with(Habilitation habilitation) {
    return new Books(organisations, with(habilitations, habilitation.id(), habilitation));
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> changed = new HashMap<>(map);
    changed.put(key, value);
    return changed;
  }
}
