package fr.forprev.adapters.web.trainer;

import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certification as recorded, with the number of its trainer. */
record CertifiedTrainerBody(
    String forprevNumber,
    String surname,
    String firstName,
    String certificate,
    String dispositif,
    int level,
    LocalDate start,
    @Nullable LocalDate end,
    List<RemarkBody> remarks) {

  static CertifiedTrainerBody of(CertifiedTrainer trainer, List<Remark> remarks) {
    Person person = trainer.person();
    TrainerCertification certification = trainer.certification();
    return new CertifiedTrainerBody(
        person.number().value(),
        person.identity().surname().text(),
        person.identity().firstName().text(),
        certification.code().value(),
        certification.dispositifLevel().dispositif().value(),
        certification.dispositifLevel().level().number(),
        certification.start(),
        certification.end(),
        RemarkBody.of(remarks));
  }
}
