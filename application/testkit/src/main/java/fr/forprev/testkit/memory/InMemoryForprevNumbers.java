package fr.forprev.testkit.memory;

import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.domain.account.ForprevNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers without chance: the same ones, in the same order, in every run. */
final class InMemoryForprevNumbers implements ForprevNumbers {

  private final CurrentWorld world;
  private final AtomicInteger last;

  InMemoryForprevNumbers(CurrentWorld world, AtomicInteger last) {
    this.world = world;
    this.last = last;
  }

  @Override
  public ForprevNumber draw() {
    ForprevNumber drawn = number(last.incrementAndGet());
    while (isTaken(drawn)) {
      drawn = number(last.incrementAndGet());
    }
    return drawn;
  }

  private boolean isTaken(ForprevNumber number) {
    return world
        .get(InMemoryPersons.PERSONS)
        .rows()
        .anyMatch(person -> person.number().equals(number));
  }

  private static ForprevNumber number(int sequence) {
    AtomicInteger rest = new AtomicInteger(sequence);
    return ForprevNumber.drawn(bound -> rest.getAndUpdate(left -> left / bound) % bound);
  }
}
