package fr.forprev.adapters.web.session;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What depends on the state of a session; null is what that state does not have. */
record SessionContent(
    @Nullable CertificateCode certificate,
    @Nullable Place place,
    @Nullable SessionKind kind,
    List<TraineeBody> trainees,
    @Nullable String comment,
    @Nullable LocalDate generatedOn,
    @Nullable LocalDate lastDownloadDay) {

  static SessionContent of(CertificationSession session) {
    return switch (session) {
      case Draft draft ->
          new SessionContent(
              draft.content().certificate(),
              draft.content().place(),
              draft.content().kind(),
              draft.content().trainees().stream().map(TraineeBody::of).toList(),
              draft.comment(),
              null,
              null);
      case WithTrainer waiting -> of(waiting.declaration(), Map.of(), null, null);
      case WithEntity waiting -> of(waiting.declaration(), waiting.results(), null, null);
      case Generated generated ->
          of(
              generated.declaration(),
              generated.results(),
              generated.generatedOn(),
              generated.lastDownloadDay());
    };
  }

  private static SessionContent of(
      Declaration declaration,
      Map<TraineeId, Result> results,
      @Nullable LocalDate generatedOn,
      @Nullable LocalDate lastDownloadDay) {
    return new SessionContent(
        declaration.certificate(),
        declaration.place(),
        declaration.kind(),
        declaration.trainees().stream()
            .map(trainee -> TraineeBody.of(trainee, results.get(trainee.id())))
            .toList(),
        null,
        generatedOn,
        lastDownloadDay);
  }
}
