package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;

import fr.forprev.domain.Samples;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.caisse.Caisses;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.PostalAddress;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.Signatory;
import fr.forprev.domain.organisation.Siret;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Request n°57, opened by John Doe on 2023-02-06: MAROSE FORMATION asks for SST at level 1. */
final class Requests {

  static final PersonId JOHN = new PersonId(key(41));
  static final PersonId INSTRUCTOR = new PersonId(key(42));
  static final PersonId MEMBER = new PersonId(key(43));
  static final RequestNumber NUMBER = new RequestNumber(57);
  static final OrganisationId FOUNDED = MAROSE.id();
  static final CaisseCode BRETAGNE = new CaisseCode("CARSAT_BRETAGNE");
  static final CaisseCode SUD_EST = new CaisseCode("CARSAT_SUD_EST");
  static final Caisses CAISSES = BundledCaisses.caisses();
  static final Destination IN_BRETAGNE = new Destination(BRETAGNE, CAISSES);

  static final Purpose INITIAL = new Purpose.Initial(SST_1);
  static final Purpose RENEWAL = new Purpose.Renewal(SST_1, Samples.sst1().id());
  static final Purpose UPDATE = new Purpose.AdministrativeUpdate();

  private Requests() {}

  static Act on(String today) {
    return by(JOHN, today);
  }

  static Act by(PersonId person, String today) {
    return new Act(person, day(today));
  }

  /** Of MAROSE FORMATION, in Rennes. */
  static AdministrativeData data() {
    return data("77567145600082", "35000");
  }

  static AdministrativeData data(String siret, String postalCode) {
    return new AdministrativeData(
        OrganisationType.TRAINING_BODY,
        new Name("MAROSE FORMATION"),
        new Siret(siret),
        new PostalAddress(
            new Name("12 rue de la Monnaie"),
            List.of(),
            new PostalCode(postalCode),
            new Name("Rennes")),
        new Signatory(new Name("DOE"), new Name("John"), new Name("Directeur")));
  }

  static RequestHeader header(Purpose purpose, @Nullable OrganisationId organisation) {
    return RequestHeader.opened(
        new RequestId(key(57)), NUMBER, purpose, organisation, on("2023-02-06"));
  }

  /** An INITIAL for an entity that does not exist yet, entered whole. */
  static Draft draft() {
    return new Draft(header(INITIAL, null), EnteredData.of(data()));
  }

  static Draft draft(Purpose purpose) {
    return new Draft(header(purpose, MAROSE.id()), EnteredData.of(data()));
  }

  static AdministrativeReview review() {
    return grantedBy(draft().submit(facts(), IN_BRETAGNE, on("2023-02-07")));
  }

  /** The same, for an address whose département has no caisse. */
  static AdministrativeReview unassigned() {
    Draft draft = new Draft(header(INITIAL, null), EnteredData.of(data("77567145600082", "98800")));
    return grantedBy(draft.submit(facts(), IN_BRETAGNE, on("2023-02-07")));
  }

  static AdministrativeReview review(Purpose purpose) {
    return new AdministrativeReview(
        header(purpose, MAROSE.id())
            .moved(RequestAct.SUBMIT, RequestState.ADMINISTRATIVE_REVIEW, on("2023-02-07"), ""),
        data(),
        BRETAGNE);
  }

  static FileToSubmit file() {
    return file(review());
  }

  static FileToSubmit file(AdministrativeReview review) {
    ValidationFacts facts = new ValidationFacts(FOUNDED, null, SiretUse.FREE, IN_BRETAGNE);
    return (FileToSubmit) grantedBy(review.validate(facts, by(INSTRUCTOR, "2023-02-14"))).next();
  }

  static Instruction instruction() {
    return instruction(file());
  }

  static Instruction instruction(FileToSubmit file) {
    return grantedBy(
        file.submitFile(
            joined("COMMITMENT_LETTER", "ACTIVITY_DECLARATION", "TEACHING_FILE"),
            on("2023-03-01")));
  }

  static Commission commission() {
    return commission(instruction());
  }

  static Commission commission(Instruction instruction) {
    return grantedBy(
        instruction.giveOpinion(
            Opinion.Verdict.FAVOURABLE, "Dossier complet.", by(INSTRUCTOR, "2023-03-10")));
  }

  static Granting granting() {
    return grantedBy(
        Granting.of(commission(), 60, grantingFacts(List.of()), by(MEMBER, "2023-03-15")));
  }

  static GrantingFacts grantingFacts(List<Habilitation> held) {
    return new GrantingFacts(
        CATALOGUE.on(day("2023-03-15")),
        new HeldHabilitations(held),
        OrganisationType.TRAINING_BODY,
        Samples.sst1().id(),
        421);
  }

  /** Nothing stands against a request for an entity that does not exist yet. */
  static RequestFacts facts() {
    return new RequestFacts(
        null,
        new HeldHabilitations(List.of()),
        new ParallelRequests(List.of()),
        SiretUse.FREE,
        joined("URSSAF_CERTIFICATE"));
  }

  /** Nor against one of MAROSE FORMATION, which has these habilitations. */
  static RequestFacts known(Habilitation... held) {
    return known(data(), held);
  }

  static RequestFacts known(AdministrativeData present, Habilitation... held) {
    return new RequestFacts(
        present,
        new HeldHabilitations(List.of(held)),
        new ParallelRequests(List.of()),
        SiretUse.FREE,
        joined("URSSAF_CERTIFICATE", "SUPPORTING_DOCUMENT"));
  }

  static JoinedDocuments joined(String... codes) {
    Set<DocumentCode> joined = Stream.of(codes).map(DocumentCode::new).collect(Collectors.toSet());
    return new JoinedDocuments(DocumentText.bundled(), CATALOGUE.on(day("2023-02-07")), joined);
  }
}
