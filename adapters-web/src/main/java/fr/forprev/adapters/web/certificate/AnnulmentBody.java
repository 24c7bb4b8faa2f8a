package fr.forprev.adapters.web.certificate;

import fr.forprev.domain.certificate.Annulment;
import java.time.LocalDate;

/** An annulled certificate on the wire: number and day, and nothing else (CER-09). */
public record AnnulmentBody(String number, LocalDate annulledOn) {

  /** The annulment on the wire. */
  public static AnnulmentBody of(Annulment annulment) {
    return new AnnulmentBody(annulment.number().value(), annulment.on());
  }
}
