package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.passed;

import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.trainer.TrainerCheck;
import java.util.concurrent.atomic.AtomicLong;

/** What generations need beside the session. */
final class Issue {

  private Issue() {}

  /** Keys from 301 on; numbers from {@code first} on. */
  static Issuing from(long first) {
    AtomicLong keys = new AtomicLong(301);
    AtomicLong sequence = new AtomicLong(first);
    return new Issuing(
        () -> new CertificateId(key(keys.getAndIncrement())), sequence::getAndIncrement);
  }

  /** Neither a key nor a number may be taken. */
  static Issuing nothing() {
    return new Issuing(
        () -> {
          throw new AssertionError("a key is taken");
        },
        () -> {
          throw new AssertionError("a number is taken");
        });
  }

  static GenerationFacts with(DeclarationFacts declaration, TrainerCheck trainer) {
    return new GenerationFacts(declaration, MAROSE, trainer, "Müller Frédéric");
  }

  static GenerationFacts with(Habilitation... held) {
    return with(facts(held), passed());
  }
}
