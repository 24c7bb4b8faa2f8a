package fr.forprev.testkit.memory;

import fr.forprev.application.account.AccountMerges;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

final class InMemoryMerges implements AccountMerges {

  private final CurrentWorld world;

  InMemoryMerges(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Holdings of(PersonId person) {
    return new Holdings(
        certifications(person).size(),
        count(session -> session.header().declarer().equals(person)),
        count(session -> session.designatedTrainer().filter(person::equals).isPresent()));
  }

  private int count(Predicate<CertificationSession> wanted) {
    return (int) world.get(InMemorySessions.SESSIONS).rows().filter(wanted).count();
  }

  private List<TrainerCertification> certifications(PersonId person) {
    return new InMemoryTrainerCertifications(world).of(person);
  }

  @Override
  public List<String> sharedSessions(Person one, Person other) {
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(session -> isShared(session, one, other))
        .map(session -> session.header().number())
        .sorted(Comparator.comparingLong(number -> number.value()))
        .map(Object::toString)
        .toList();
  }

  private boolean isShared(CertificationSession session, Person one, Person other) {
    Set<TraineeEntry> ones = trainees(session, one);
    Set<TraineeEntry> others = trainees(session, other);
    boolean twoTrainees =
        ones.stream()
            .anyMatch(entry -> others.stream().anyMatch(it -> !it.id().equals(entry.id())));
    return twoTrainees
        || (leads(one, session) && !others.isEmpty())
        || (leads(other, session) && !ones.isEmpty());
  }

  private static boolean leads(Person person, CertificationSession session) {
    return session.designatedTrainer().filter(person.id()::equals).isPresent();
  }

  private Set<TraineeEntry> trainees(CertificationSession session, Person person) {
    return session.entered().trainees().stream()
        .filter(entry -> is(entry, person))
        .collect(Collectors.toSet());
  }

  private boolean is(TraineeEntry entry, Person person) {
    ForprevNumber number = entry.number();
    if (number != null) {
      return number.equals(person.number())
          || new InMemoryAccounts(world).leadingTo(person.number()).contains(number);
    }
    return entry
        .complete()
        .map(trainee -> trainee.identity())
        .filter((Identity identity) -> identity.sameAs(person.identity()))
        .isPresent();
  }

  @Override
  public void merge(Merged merged) {
    Person survivor = merged.survivor();
    Person absorbed = merged.absorbed();
    InMemoryPersons persons = new InMemoryPersons(world);
    persons.save(absorbed);
    persons.save(survivor);
    UnaryOperator<CertificationSession> passing = new PassedSession(survivor, absorbed);
    each(InMemorySessions.SESSIONS, passing);
    each(InMemoryCertificates.CERTIFICATES, issued -> passed(issued, merged));
    passCertifications(survivor.id(), absorbed.id());
    each(
        InMemoryOutbox.MESSAGES,
        waiting ->
            !waiting.isSettled() && waiting.message().recipient().equals(absorbed.id())
                ? waiting.to(survivor.id())
                : waiting);
    forget(absorbed.id());
    world.change(
        InMemoryAccounts.MERGED,
        leading -> {
          Map<PersonId, ForprevNumber> changed = new LinkedHashMap<>(leading.byKey());
          changed.replaceAll(
              (person, number) -> number.equals(absorbed.number()) ? survivor.number() : number);
          changed.put(absorbed.id(), survivor.number());
          return new Table<>(changed);
        });
  }

  private <K, V> void each(Part<Table<K, V>> part, UnaryOperator<V> change) {
    world.change(
        part,
        rows -> {
          Map<K, V> changed = new LinkedHashMap<>(rows.byKey());
          changed.replaceAll((key, row) -> change.apply(row));
          return new Table<>(changed);
        });
  }

  private static IssuedCertificate passed(IssuedCertificate issued, Merged merged) {
    return merged.absorbed().id().equals(issued.person())
        ? new IssuedCertificate(
            issued.session(),
            issued.trainee(),
            issued.dispositifLevel(),
            merged.survivor().id(),
            issued.certificate())
        : issued;
  }

  private void passCertifications(PersonId survivor, PersonId absorbed) {
    InMemoryTrainerCertifications held = new InMemoryTrainerCertifications(world);
    held.of(absorbed).forEach(certification -> held.add(survivor, certification));
    world.change(
        InMemoryTrainerCertifications.CERTIFICATIONS,
        all -> {
          Map<PersonId, List<TrainerCertification>> left = new HashMap<>(all.byKey());
          left.remove(absorbed);
          return new Table<>(left);
        });
  }

  private void forget(PersonId absorbed) {
    world.change(
        InMemoryCredentials.CREDENTIALS,
        all -> all.without(credential -> credential.person().equals(absorbed)));
    world.change(
        InMemorySettings.SETTINGS,
        all -> {
          Map<PersonId, AccountSettings> left = new LinkedHashMap<>(all.byKey());
          left.remove(absorbed);
          return new Table<>(left);
        });
    world.change(
        InMemorySignIns.SIGN_INS,
        all -> all.without(signedIn -> signedIn.person().equals(absorbed)));
    world.change(
        InMemoryLinks.LINKS,
        all -> all.without(row -> row.stored().link().person().equals(absorbed)));
    world.change(
        InMemoryApiTokens.TOKENS,
        all -> all.without((ApiToken token) -> token.actor().person().equals(absorbed)));
  }
}
