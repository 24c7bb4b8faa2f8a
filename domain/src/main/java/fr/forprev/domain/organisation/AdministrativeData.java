package fr.forprev.domain.organisation;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.util.List;

/**
 * What an entity says of itself (ENT-01): all of it is mandatory but the complements of the
 * address.
 *
 * @param name raison sociale
 */
public record AdministrativeData(
    OrganisationType type, Name name, Siret siret, PostalAddress address, Signatory signatory) {

  /**
   * ENT-02: what the caisse has to be told of an update from these data to {@code next}: that the
   * SIREN changes. Nothing when only the establishment does.
   */
  public List<Remark> flags(AdministrativeData next) {
    Siren former = siret.siren();
    Siren changed = next.siret.siren();
    return former.equals(changed)
        ? List.of()
        : List.of(
            Remark.of(
                Rule.ENT_02,
                Fact.reference("formerSiren", former),
                Fact.reference("newSiren", changed)));
  }
}
