package fr.forprev.testkit.memory;

import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.Collection;
import java.util.Set;

final class InMemoryTrainerRecords implements TrainerRecords {

  private final CurrentWorld world;

  InMemoryTrainerRecords(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public KnownPersons find(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
    InMemoryTrainerCertifications certifications = new InMemoryTrainerCertifications(world);
    InMemoryAccounts accounts = new InMemoryAccounts(world);
    return new KnownPersons(
        world
            .get(InMemoryPersons.PERSONS)
            .rows()
            .filter(person -> world.get(InMemoryAccounts.MERGED).find(person.id()).isEmpty())
            .map(person ->
                new TrainerRecord(
                    person,
                    certifications.of(person.id()),
                    Set.copyOf(accounts.leadingTo(person.number()))))
            .filter(known ->
                numbers.stream().anyMatch(known::answersTo) || isOneOf(identities, known.person()))
            .toList());
  }

  @Override
  public KnownPersons hold(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
    if (!world.isInAct()) {
      throw new IllegalStateException("a hold outside of a transaction would not last");
    }
    return find(numbers, identities);
  }

  private static boolean isOneOf(Collection<Identity> identities, Person person) {
    return identities.stream().anyMatch(person.identity()::sameAs);
  }
}
