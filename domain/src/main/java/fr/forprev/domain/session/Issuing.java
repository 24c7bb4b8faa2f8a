package fr.forprev.domain.session;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.dispositif.CertificateCode;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Where new certificates, and new trainers, take their keys and numbers from.
 *
 * @param keys a new key each time
 * @param sequence the next of the one sequence of certificate numbers each time, from 1 (CER-06)
 * @param newPersons persons who become trainers without having been known (TRA-01)
 */
public record Issuing(Supplier<CertificateId> keys, LongSupplier sequence, NewPersons newPersons) {

  /** What is only shown, and then forgotten, takes nothing. */
  static Issuing forShow() {
    UUID none = new UUID(0, 0);
    return new Issuing(
        () -> new CertificateId(none),
        LongStream.iterate(1, last -> last + 1).iterator()::nextLong,
        new NewPersons(() -> new PersonId(none), () -> new ForprevNumber("ZZZ00000")));
  }

  /** CER-06: the next number whose check character is printed. */
  CertificateNumber number(CertificateCode code, int endYear) {
    while (true) {
      var number = CertificateNumber.of(code, endYear, sequence.getAsLong());
      if (number.isPresent()) {
        return number.get();
      }
    }
  }
}
