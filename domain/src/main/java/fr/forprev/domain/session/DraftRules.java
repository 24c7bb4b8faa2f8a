package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;
import static java.util.Objects.requireNonNull;

import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands against the content of a draft, as far as it is entered. */
record DraftRules(DraftContent content, DeclarationFacts facts, LocalDate today) {

  /** Against a save: SES-02, SES-03 with HAB-01, and SES-04, SES-05, SES-10 where entered. */
  List<Reason> obstacles() {
    List<Reason> reasons = new ArrayList<>();
    EntryWindow.obstacle(content.endDate(), today).ifPresent(reasons::add);
    facts
        .habilitations()
        .obstacleOn(content.dispositifLevel(), content.endDate(), today)
        .ifPresent(reasons::add);
    if (dispositif().isEmpty()) {
      reasons.add(
          Reason.of(
              Rule.SES_03,
              Unblock.ask(Role.INRS),
              reference("uncatalogued", content.dispositifLevel())));
    }
    certificateObstacle().ifPresent(reasons::add);
    placeObstacle().ifPresent(reasons::add);
    reasons.addAll(trainees().misborn());
    reasons.addAll(trainees().numbered());
    return reasons;
  }

  /** What is still missing for a submission: SES-02, SES-04, SES-05, SES-10. */
  List<Reason> missing() {
    List<Reason> reasons = new ArrayList<>();
    if (content.certificate() == null) {
      reasons.add(Reason.of(Rule.SES_04, Unblock.never()));
    }
    if (content.place() == null) {
      reasons.add(Reason.of(Rule.SES_05, Unblock.never()));
    }
    List<String> rest = new ArrayList<>();
    if (content.kind() == null) {
      rest.add("l'identification (stage initial ou mise à jour des compétences)");
    }
    if (content.trainees().isEmpty()) {
      rest.add("au moins un stagiaire");
    }
    if (!rest.isEmpty()) {
      reasons.add(
          Reason.of(Rule.SES_02, Unblock.never(), text("missing", String.join(", ", rest))));
    }
    reasons.addAll(trainees().incomplete());
    return reasons;
  }

  TraineeList trainees() {
    return new TraineeList(
        content.trainees(), content.dispositifLevel().level(), content.endDate());
  }

  /** The line of the catalogue that holds on the end date. */
  Optional<DispositifLine> dispositif() {
    return edition().dispositif(content.dispositifLevel());
  }

  private Edition edition() {
    return facts.catalogue().on(content.endDate());
  }

  private Optional<Reason> certificateObstacle() {
    if (content.certificate() == null) {
      return Optional.empty();
    }
    Optional<CertificateLine> line =
        edition()
            .certificate(content.certificate())
            .filter(found -> found.dispositifLevel().equals(content.dispositifLevel()));
    if (line.isEmpty()) {
      return Optional.of(
          Reason.of(
              Rule.SES_04,
              Unblock.never(),
              reference("certificate", content.certificate()),
              reference("dispositifLevel", content.dispositifLevel())));
    }
    return line.flatMap(CertificateLine::obstacle);
  }

  private Optional<Reason> placeObstacle() {
    boolean onPlatform = dispositif().filter(DispositifLine::requiresPlatform).isPresent();
    if (content.place() instanceof Place.InFrance && onPlatform) {
      return Optional.of(placeRefused("dispositif", Unblock.ask(Role.MANAGER)));
    }
    if (content.place() instanceof Place.OnSite chosen) {
      if (!onPlatform) {
        return Optional.of(placeRefused("freePlaceOf", Unblock.never()));
      }
      Optional<TrainingSite> site =
          facts
              .site(chosen.site())
              .filter(it -> it.dispositifs().contains(content.dispositifLevel().dispositif()));
      return site.isEmpty()
          ? Optional.of(placeRefused("declaredFor", Unblock.ask(Role.MANAGER)))
          : site.filter(it -> !it.isOpenOn(content.endDate())).map(this::closed);
    }
    return Optional.empty();
  }

  /** ENT-03: a site is chosen for the day on which the session ends. */
  private Reason closed(TrainingSite site) {
    return Reason.of(
        Rule.SES_05,
        Unblock.ask(Role.MANAGER),
        text("site", site.name().text()),
        day("closedOn", requireNonNull(site.closedOn())),
        day("endDate", content.endDate()));
  }

  private Reason placeRefused(String fact, Unblock unblock) {
    return Reason.of(Rule.SES_05, unblock, reference(fact, content.dispositifLevel().dispositif()));
  }
}
