package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.Signatory;
import java.time.LocalDate;
import java.util.List;

/**
 * HAB-17: the lettre d'engagement of a request, which its signatory signs.
 *
 * @param kind INITIAL or RENEWAL: an update has none
 * @param data of the entity, as submitted
 * @param drawnOn the day on which these data were validated, hence the same at each download
 */
public record CommitmentLetter(
    RequestNumber request,
    RequestKind kind,
    DispositifLevel dispositifLevel,
    AdministrativeData data,
    LocalDate drawnOn) {

  /** Refuses a letter of an administrative update: its caller has a bug. */
  public CommitmentLetter {
    if (kind == RequestKind.ADMINISTRATIVE_UPDATE) {
      throw new IllegalArgumentException("an update has no letter");
    }
  }

  static CommitmentLetter of(FileToSubmit request) {
    RequestHeader header = request.header();
    return new CommitmentLetter(
        header.number(),
        request.kind(),
        header.purpose().dispositifLevel().orElseThrow(),
        request.data(),
        header.lastDone(RequestAct.VALIDATE).orElseThrow());
  }

  /** Who signs. */
  public Signatory signatory() {
    return data.signatory();
  }

  /** What the signatory declares, in French, paragraph by paragraph. */
  public List<String> paragraphs() {
    String asked =
        kind == RequestKind.INITIAL ? "une habilitation" : "le renouvellement d'une habilitation";
    return List.of(
        "Je soussigné(e) "
            + signatory().firstName()
            + " "
            + signatory().surname()
            + ", "
            + signatory().function()
            + " de "
            + data.name()
            + " (SIRET "
            + data.siret()
            + "), demande "
            + asked
            + " pour le dispositif "
            + dispositifLevel.dispositif()
            + ", niveau "
            + dispositifLevel.level().number()
            + ".",
        "Je m'engage, au nom de cette entité, à respecter les règles de l'habilitation et les"
            + " documents de référence du dispositif, à ne confier les formations qu'à des"
            + " formateurs à jour de leur certification, et à faciliter les contrôles de la"
            + " caisse et de l'INRS.",
        "Je m'engage à signaler sans délai tout changement des données administratives de"
            + " l'entité.");
  }
}
