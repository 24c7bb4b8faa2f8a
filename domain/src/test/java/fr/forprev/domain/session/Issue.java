package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.passed;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.trainer.TrainerCheck;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What generations need beside the session. */
final class Issue {

  private Issue() {}

  /** Keys from 301 on, numbers from {@code first} on, persons from 401 and ZZZ00401 on. */
  static Issuing from(long first) {
    AtomicLong keys = new AtomicLong(301);
    AtomicLong sequence = new AtomicLong(first);
    AtomicInteger persons = new AtomicInteger(401);
    return new Issuing(
        () -> new CertificateId(key(keys.getAndIncrement())),
        sequence::getAndIncrement,
        new NewPersons(
            () -> new PersonId(key(persons.get())),
            () -> new ForprevNumber("ZZZ00" + persons.getAndIncrement())));
  }

  /** Neither a key nor a number may be taken. */
  static Issuing nothing() {
    return new Issuing(
        () -> {
          throw new AssertionError("a key is taken");
        },
        () -> {
          throw new AssertionError("a number is taken");
        },
        new NewPersons(
            () -> {
              throw new AssertionError("a person is made");
            },
            () -> {
              throw new AssertionError("a Forprev number is drawn");
            }));
  }

  static GenerationFacts with(DeclarationFacts declaration, TrainerCheck trainer) {
    return new GenerationFacts(declaration, MAROSE, trainer, "Müller Frédéric");
  }

  static GenerationFacts with(Habilitation... held) {
    return with(facts(held), passed());
  }
}
