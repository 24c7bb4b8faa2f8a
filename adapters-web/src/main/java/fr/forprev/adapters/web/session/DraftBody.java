package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.application.session.DraftInput;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the entity enters of a session; it replaces what the draft held (SES-02). */
record DraftBody(
    @NotNull(message = REQUIRED) @Nullable String dispositif,
    @NotNull(message = REQUIRED) @Min(value = 1, message = LEVELS) @Max(value = 3, message = LEVELS)
        @Nullable Integer level,
    @NotNull(message = REQUIRED) @Nullable String endDate,
    @Nullable String certificate,
    @Nullable PlaceBody place,
    @Nullable String kind,
    @Size(
            max = DraftInput.MOST_TRAINEES,
            message = DraftInput.MOST_TRAINEES + " stagiaires au plus sont acceptés.")
        @Nullable List<@NotNull(message = "Un stagiaire est attendu.") @Valid TraineeInputBody>
            trainees) {

  static final String REQUIRED = "Ce champ est obligatoire.";
  private static final String LEVELS = "Un niveau de 1 à 3 est attendu.";

  /** The values; ends the request when something is wrong. */
  DraftInput read(Fields fields) {
    DispositifCode code =
        fields.value(
            "/dispositif",
            dispositif,
            DispositifCode::parse,
            "Un code de dispositif est attendu : SST, PRAPIBC.");
    LocalDate lastDay = fields.day("/endDate", endDate);
    CertificateCode chosen =
        fields.value(
            "/certificate",
            certificate,
            CertificateCode::parse,
            "Un code de certificat est attendu : SST-1.");
    Place where = place == null ? null : place.read(fields, "/place");
    SessionKind what = fields.oneOf(SessionKind.class, "/kind", kind);
    List<DraftInput.TraineeInput> who = readTrainees(fields);
    fields.refuseIfAny();
    return new DraftInput(
        new DispositifLevel(requireNonNull(code), Level.of(requireNonNull(level)).orElseThrow()),
        requireNonNull(lastDay),
        chosen,
        where,
        what,
        who);
  }

  private List<DraftInput.TraineeInput> readTrainees(Fields fields) {
    List<DraftInput.TraineeInput> read = new ArrayList<>();
    if (trainees != null) {
      for (int i = 0; i < trainees.size(); i++) {
        TraineeInputBody typed = trainees.get(i);
        if (typed != null) {
          read.add(typed.read(fields, "/trainees/" + i));
        }
      }
    }
    return read;
  }
}
