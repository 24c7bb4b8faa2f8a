package fr.forprev.adapters.web.trainer;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.domain.trainer.TrainerStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trainer holds, and where he stands (TRA-04). */
record OwnCertificatesBody(List<StandingBody> standings, List<HeldBody> certificates) {

  static OwnCertificatesBody of(ViewOwnCertificates.OwnCertificates own) {
    return new OwnCertificatesBody(
        own.standings().stream().map(StandingBody::of).toList(),
        own.held().stream().map(HeldBody::of).toList());
  }

  /** One dispositif and level; without end, it is never to renew. */
  record StandingBody(
      String dispositif,
      int level,
      TrainerStanding.State state,
      String stateLabel,
      @Nullable LocalDate end,
      @Nullable LocalDate toRenewFrom) {

    static StandingBody of(TrainerStanding standing) {
      return new StandingBody(
          standing.dispositifLevel().dispositif().value(),
          standing.dispositifLevel().level().number(),
          standing.state(),
          standing.state().label(),
          standing.end(),
          standing.toRenewFrom().orElse(null));
    }
  }

  /** One certification; without key and number when INRS recorded it (TRA-06). */
  record HeldBody(
      @Nullable UUID id,
      @Nullable String number,
      String certificate,
      String dispositif,
      int level,
      LocalDate start,
      @Nullable LocalDate end,
      boolean downloadable) {

    static HeldBody of(ViewOwnCertificates.Held held) {
      var certification = held.certification();
      IssuedCertificate issued = held.certificate();
      return new HeldBody(
          issued == null ? null : issued.certificate().id().value(),
          issued == null ? null : issued.certificate().printed().number().value(),
          certification.code().value(),
          certification.dispositifLevel().dispositif().value(),
          certification.dispositifLevel().level().number(),
          certification.start(),
          certification.end(),
          held.downloadable());
    }
  }
}
