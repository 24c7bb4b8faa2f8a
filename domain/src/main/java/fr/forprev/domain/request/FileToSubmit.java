package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;

/** « Dossier à constituer »: the applicant joins the documents of the file. */
public record FileToSubmit(RequestHeader header, AdministrativeData data, CaisseCode caisse)
    implements OpenRequest {

  /** HAB-10: a document was joined or taken away. */
  public Decision<FileToSubmit> save(Act act) {
    return Decision.granted(new FileToSubmit(header.touchedBy(act), data, caisse));
  }

  /** HAB-11: to the caisse. Refused while documents of the file are missing, all of them named. */
  public Decision<Instruction> submitFile(JoinedDocuments documents, Act act) {
    List<String> missing = documents.missing(header.purpose(), data.type(), DocumentStep.FILE);
    return Decision.of(
        missing.isEmpty()
            ? List.of()
            : List.of(
                Reason.of(
                    Rule.HAB_11,
                    Unblock.never(),
                    Fact.text("missingFromFile", String.join(", ", missing)))),
        () ->
            new Instruction(
                header.moved(RequestAct.SUBMIT_FILE, RequestState.INSTRUCTION, act, ""),
                data,
                caisse));
  }

  /** HAB-17: the lettre d'engagement to sign: the same however often it is asked for. */
  public CommitmentLetter letter() {
    return CommitmentLetter.of(this);
  }

  @Override
  public RequestState state() {
    return RequestState.FILE_TO_SUBMIT;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.of(data);
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.of(caisse);
  }
}
