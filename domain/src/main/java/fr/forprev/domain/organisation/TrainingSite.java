package fr.forprev.domain.organisation;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plateforme pédagogique: a place that an entity declared for some dispositifs (ENT-03).
 *
 * @param dispositifs those that may be certified there
 * @param closedOn the first day on which it is closed, or null
 */
public record TrainingSite(
    TrainingSiteId id,
    OrganisationId organisation,
    Name name,
    String address,
    PostalCode postalCode,
    Name town,
    Set<DispositifCode> dispositifs,
    @Nullable LocalDate closedOn) {

  /** Keeps an unmodifiable copy of the dispositifs. */
  public TrainingSite {
    dispositifs = Set.copyOf(dispositifs);
  }

  /** ENT-03: the refusal of any act on sites to those of the entity who are not its managers. */
  public static Reason reserved() {
    return Reason.reserved(
        Rule.ENT_03, Role.MANAGER, text("reservedTo", "un gestionnaire de l'entité"));
  }

  /** ENT-03: whether a session may be held there on {@code day}. */
  public boolean isOpenOn(LocalDate day) {
    return closedOn == null || day.isBefore(closedOn);
  }

  /**
   * ENT-03: declares this site, usable at once. Declaring the same again grants the one that is
   * there: it is a second click. Refused while another site of that name is open, which nobody
   * could tell from this one in a list, and for a dispositif that is not in the catalogue.
   *
   * @param declared the sites that the entity has already
   * @param edition the catalogue as it holds today
   */
  public Decision<TrainingSite> declare(
      List<TrainingSite> declared, Edition edition, LocalDate today) {
    List<TrainingSite> namesakes =
        declared.stream()
            .filter(other -> other.name.equals(name) && other.isOpenOn(today))
            .toList();
    Optional<TrainingSite> again = namesakes.stream().filter(this::isSamePlace).findFirst();
    if (again.isPresent()) {
      return Decision.granted(again.get());
    }
    List<Reason> reasons = new ArrayList<>();
    namesakes.stream().map(TrainingSite::nameTaken).findFirst().ifPresent(reasons::add);
    String unknown =
        dispositifs.stream()
            .filter(code -> !edition.has(code))
            .map(DispositifCode::value)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      reasons.add(Reason.of(Rule.ENT_03, Unblock.never(), text("unknownDispositifs", unknown)));
    }
    return Decision.of(reasons, () -> this);
  }

  /**
   * ENT-03: closes this site from {@code from} on, today at the earliest: no session that ends on
   * that day or later may choose it; those that did keep it. The day may be moved as long as it has
   * not come; asking the same again grants the same.
   */
  public Decision<TrainingSite> close(LocalDate from, LocalDate today) {
    if (from.equals(closedOn)) {
      return Decision.granted(this);
    }
    List<Reason> reasons = new ArrayList<>();
    if (closedOn != null && !isOpenOn(today)) {
      reasons.add(
          Reason.of(
              Rule.ENT_03, Unblock.never(), text("site", name.text()), day("closedOn", closedOn)));
    }
    if (from.isBefore(today)) {
      reasons.add(Reason.of(Rule.ENT_03, Unblock.never(), day("from", from), day("today", today)));
    }
    return Decision.of(
        reasons,
        () ->
            new TrainingSite(id, organisation, name, address, postalCode, town, dispositifs, from));
  }

  /**
   * ENT-03: deletes this site, which nothing may refer to any more.
   *
   * @param sessions how many sessions refer to it, whatever their state
   */
  public Decision<TrainingSite> delete(long sessions) {
    return sessions == 0
        ? Decision.granted(this)
        : Decision.refused(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                text("site", name.text()),
                count("sessions", sessions)));
  }

  private boolean isSamePlace(TrainingSite other) {
    return other.address.equals(address)
        && other.postalCode.equals(postalCode)
        && other.town.equals(town)
        && other.dispositifs.equals(dispositifs)
        && other.closedOn == null;
  }

  private Reason nameTaken() {
    return Reason.of(
        Rule.ENT_03,
        closedOn == null ? Unblock.never() : Unblock.from(closedOn),
        text("sameName", name.text()),
        text("town", town.text()));
  }
}
