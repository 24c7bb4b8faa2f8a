package fr.forprev.domain.request;

import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HAB-09: the administrative data of an entity, before and after an update. It is applied whole or
 * not at all.
 */
public record AdministrativeUpdate(AdministrativeData before, AdministrativeData after) {

  /**
   * One field that changes.
   *
   * @param field its name as screens show it, in French
   * @param before as it is, empty for none
   * @param after as it is to be, empty for none
   */
  public record Difference(String field, String before, String after) {}

  /** What changes, field by field, in the order of the screens. */
  public List<Difference> differences() {
    return Stream.of(
            difference("Type d'entité", before.type().label(), after.type().label()),
            difference("Raison sociale", before.name(), after.name()),
            difference("SIRET", before.siret(), after.siret()),
            difference("Adresse", before.address().street(), after.address().street()),
            difference("Compléments d'adresse", complements(before), complements(after)),
            difference("Code postal", before.address().postalCode(), after.address().postalCode()),
            difference("Ville", before.address().town(), after.address().town()),
            difference(
                "Nom du signataire", before.signatory().surname(), after.signatory().surname()),
            difference(
                "Prénom du signataire",
                before.signatory().firstName(),
                after.signatory().firstName()),
            difference(
                "Fonction du signataire",
                before.signatory().function(),
                after.signatory().function()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** ENT-02: what the caisse has to be told: that the SIREN changes. */
  public List<Remark> flags() {
    return before.flags(after);
  }

  /** HAB-09: why there is nothing to submit: nothing changes. */
  public Optional<Reason> obstacle() {
    return differences().isEmpty()
        ? Optional.of(Reason.of(Rule.HAB_09, Unblock.never()))
        : Optional.empty();
  }

  /** Whether the entity moves to another postal code, hence perhaps to another caisse. */
  public boolean changesPostalCode() {
    return !before.address().postalCode().equals(after.address().postalCode());
  }

  private static String complements(AdministrativeData data) {
    return data.address().complements().stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static Optional<Difference> difference(String field, Object before, Object after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Difference(field, before.toString(), after.toString()));
  }
}
