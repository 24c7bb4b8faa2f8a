package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sessions of several declarers, entities and trainers in every state, and who sees which. */
final class SessionsOfEachKind {

  /** A delegate of MAROSE FORMATION who has the name of its manager. */
  static final Person NAMESAKE =
      People.person(
          27,
          "KRP20418",
          People.KARINE.identity().surname().text(),
          People.KARINE.identity().firstName().text(),
          LocalDate.of(1991, 1, 1),
          Role.DELEGATE,
          new Scope.OfOrganisation(MAROSE.id()));

  private SessionsOfEachKind() {}

  /** Numbered from 1; what is generated was generated on {@code day}. */
  static List<CertificationSession> generatedOn(LocalDate day) {
    List<CertificationSession> all = new ArrayList<>();
    int number = 1;
    for (SampleSession kind :
        List.of(
            SampleSession.number(1),
            SampleSession.number(1).declaredBy(NAMESAKE, MAROSE),
            SampleSession.number(1).declaredBy(People.SOFIANE, MAROSE),
            SampleSession.number(1).declaredBy(People.SOFIANE, ATLANTIQUE),
            SampleSession.number(1).declaredBy(People.YANN, ATLANTIQUE),
            SampleSession.number(1).ledBy(People.GASPARD))) {
      all.add(kind.numbered(number++).draft(kind.trainer(), null));
      all.add(kind.numbered(number++).withTrainer());
      all.add(kind.numbered(number++).withEntity());
      all.add(kind.numbered(number++).generatedOn(day));
    }
    return all;
  }

  /** Each kind of visibility, on both sides of what it shows. */
  static List<SessionVisibility> everyVisibility() {
    return List.of(
        new SessionVisibility.AllOf(MAROSE.id()),
        new SessionVisibility.AllOf(ATLANTIQUE.id()),
        new SessionVisibility.DeclaredBy(MAROSE.id(), People.KARINE.id()),
        new SessionVisibility.DeclaredBy(MAROSE.id(), NAMESAKE.id()),
        new SessionVisibility.DeclaredBy(MAROSE.id(), People.SOFIANE.id()),
        new SessionVisibility.DeclaredBy(MAROSE.id(), People.YANN.id()),
        new SessionVisibility.DeclaredBy(ATLANTIQUE.id(), People.SOFIANE.id()),
        new SessionVisibility.LedBy(People.HELENE.id()),
        new SessionVisibility.LedBy(People.GASPARD.id()),
        new SessionVisibility.LedBy(People.KARINE.id()),
        new SessionVisibility.HeadersOfAll(),
        new SessionVisibility.CountsOfCaisse("CARSAT_RHONE_ALPES"),
        new SessionVisibility.CountsOfCaisse("CARSAT_PAYS_DE_LA_LOIRE"),
        new SessionVisibility.CountsOfCaisse("CRAMIF"),
        new SessionVisibility.CountsOfAll(),
        new SessionVisibility.Nothing());
  }

  /** The sixteen of them, the empty one included. */
  static List<Set<SessionState>> everySetOfStates() {
    List<Set<SessionState>> sets = new ArrayList<>(List.of(EnumSet.noneOf(SessionState.class)));
    for (SessionState state : SessionState.values()) {
      for (Set<SessionState> without : List.copyOf(sets)) {
        EnumSet<SessionState> with = EnumSet.of(state);
        with.addAll(without);
        sets.add(with);
      }
    }
    return sets;
  }
}
