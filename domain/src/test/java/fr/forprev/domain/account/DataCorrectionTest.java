package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.account.Network.written;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_02)
class DataCorrectionTest {

  private static final Person PERSON = holding(1, Role.MANAGER);
  private static final Identity MARRIED = identity("Dupont-Martin", "Marie", "1980-02-29");
  private static final String NEW_EMAIL = "m.dupont@example.org";
  private static final Actor HIMSELF = using(1, Role.MANAGER);
  private static final Actor SUPPORT = using(Role.SUPPORT);

  static List<Row> corrections() {
    return DecisionTable.rowsOf("account/corrections.txt");
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void whoChangesWhatIsInTheTable(Row row) {
    Role role = Role.valueOf(row.text("profil"));
    Actor actor = row.text("qui").equals("soi-même") ? using(1, role) : using(role);

    for (PersonalData data : PersonalData.values()) {
      assertThat(written(data.obstacle(actor, PERSON.id())))
          .as(data.name())
          .isEqualTo(row.text(data.name()));
    }
  }

  @Test
  void theTableHasEveryProfileTwice() {
    assertThat(corrections())
        .extracting(row -> row.text("qui") + " " + row.text("profil"))
        .containsExactlyElementsOf(
            Stream.of("soi-même ", "un autre ")
                .flatMap(who -> Stream.of(Role.values()).map(role -> who + role))
                .toList());
  }

  @Test
  void thePersonChangesTheEmailWithoutSayingWhy() {
    assertThat(grantedBy(correction(PERSON.identity(), NEW_EMAIL, null).of(PERSON, HIMSELF)))
        .isEqualTo(new DataCorrection.Corrected(PERSON, as(PERSON.identity(), NEW_EMAIL), null));
  }

  @Test
  void anEmailMayServeSeveralPersons() {
    Person other = somebody(2);

    assertThat(
            grantedBy(correction(PERSON.identity(), other.email(), null).of(PERSON, HIMSELF))
                .after()
                .email())
        .isEqualTo(other.email());
  }

  @Test
  void supportCorrectsAnIdentityAndAnUnreachableEmailWithTheTraceOfWhy() {
    String why = "  Appel du 12 mars : mariage, ancienne messagerie fermée ";

    assertThat(grantedBy(correction(MARRIED, NEW_EMAIL, why).of(PERSON, SUPPORT)))
        .isEqualTo(new DataCorrection.Corrected(PERSON, as(MARRIED, NEW_EMAIL), why.strip()));
  }

  @Test
  void aSpellingIsCorrectedToo() {
    Identity accented = identity("Dupont 1", "Mârie", "1980-02-29");

    assertThat(grantedBy(correction(accented, PERSON.email(), "Appel").of(PERSON, SUPPORT)).after())
        .isEqualTo(as(accented, PERSON.email()));
  }

  @Test
  void supportSaysWhy() {
    assertThat(reasonsOf(correction(MARRIED, NEW_EMAIL, " ").of(PERSON, SUPPORT)))
        .containsExactly(
            withoutReason("le nom, le prénom et la date de naissance et l'adresse électronique"));
    assertThat(reasonsOf(correction(PERSON.identity(), NEW_EMAIL, null).of(PERSON, SUPPORT)))
        .containsExactly(withoutReason("l'adresse électronique"));
    assertThat(reasonsOf(correction(MARRIED, PERSON.email(), null).of(PERSON, SUPPORT)))
        .containsExactly(withoutReason("le nom, le prénom et la date de naissance"));
  }

  @Test
  void supportChangesItsOwnEmailAndLeavesItsIdentityToAnother() {
    Actor own = using(1, Role.SUPPORT);

    assertThat(grantedBy(correction(PERSON.identity(), NEW_EMAIL, null).of(PERSON, own)).after())
        .isEqualTo(as(PERSON.identity(), NEW_EMAIL));
    assertThat(reasonsOf(correction(MARRIED, PERSON.email(), "Mariage").of(PERSON, own)))
        .containsExactly(
            Reason.of(
                Rule.USR_02,
                Unblock.ask(Role.SUPPORT),
                Fact.reference("ownAccount", PERSON.number())));
  }

  @Test
  void whoHoldsAnInternalRoleKeepsItsEmailAndHasItsIdentityCorrected() {
    for (Role internal : List.of(Role.INSTRUCTOR, Role.COMMISSION, Role.INRS, Role.SUPPORT)) {
      Person person = holding(2, internal);

      assertThat(reasonsOf(correction(person.identity(), NEW_EMAIL, "Appel").of(person, SUPPORT)))
          .containsExactly(
              Reason.of(
                  Rule.USR_02,
                  Unblock.ask(Role.INRS),
                  Fact.reference("internalAccount", person.number())));
      assertThat(
              grantedBy(correction(MARRIED, person.email(), "Mariage").of(person, SUPPORT))
                  .after()
                  .identity())
          .isEqualTo(MARRIED);
    }
  }

  @Test
  void nobodyElseCorrectsAnIdentity() {
    assertThat(reasonsOf(correction(MARRIED, NEW_EMAIL, "Mariage").of(PERSON, HIMSELF)))
        .containsExactly(
            Reason.reserved(
                Rule.USR_02,
                Role.SUPPORT,
                Fact.text("reservedData", "le nom, le prénom et la date de naissance")));
  }

  @Test
  void toAnybodyElseThereIsNoSuchAccount() {
    Actor stranger = using(Role.MANAGER);

    assertThat(reasonsOf(correction(MARRIED, NEW_EMAIL, "Mariage").of(PERSON, stranger)))
        .containsExactly(Reason.unseen(Rule.USR_02));
    assertThat(reasonsOf(correction(PERSON.identity(), PERSON.email(), null).of(PERSON, stranger)))
        .containsExactly(Reason.unseen(Rule.USR_02));
  }

  @Test
  void aCorrectionThatChangesNothingIsRefused() {
    assertThat(reasonsOf(correction(PERSON.identity(), PERSON.email(), null).of(PERSON, HIMSELF)))
        .containsExactly(
            Reason.of(Rule.USR_02, Unblock.never(), Fact.reference("unchanged", PERSON.number())));
  }

  @Test
  void supportDoesNotChooseForThePerson() {
    assertThat(reasonOf(PersonalData.CHOICES.obstacle(SUPPORT, PERSON.id())))
        .isEqualTo(
            new Reason(
                Rule.USR_02,
                List.of(Fact.text("ownChoices", "ses préférences d'e-mail et sa caisse")),
                Unblock.never(),
                true));
  }

  @Test
  void theTraceTellsWhoHeWasWhatItBecameAndWhy() {
    Corrected both = grantedBy(correction(MARRIED, NEW_EMAIL, "Mariage").of(PERSON, SUPPORT));
    Corrected own = grantedBy(correction(PERSON.identity(), NEW_EMAIL, null).of(PERSON, HIMSELF));

    assertThat(both.changed()).containsExactly(PersonalData.IDENTITY, PersonalData.EMAIL);
    assertThat(both.trace())
        .isEqualTo(
            "le nom, le prénom et la date de naissance : « Dupont-Martin Marie, né(e) le"
                + " 29/02/1980 » au lieu de « Dupont 1 Marie, né(e) le 29/02/1980 »"
                + " ; l'adresse électronique : « m.dupont@example.org » au lieu de"
                + " « marie1@example.org » ; motif : Mariage");
    assertThat(own.changed()).containsExactly(PersonalData.EMAIL);
    assertThat(own.trace())
        .isEqualTo(
            "l'adresse électronique : « m.dupont@example.org » au lieu de"
                + " « marie1@example.org »");
  }

  @Test
  void supportAloneLooksForPersons() {
    for (Role role : Role.values()) {
      assertThat(PersonSearch.obstacle(using(role)))
          .isEqualTo(
              role == Role.SUPPORT ? Optional.empty() : Optional.of(Reason.unseen(Rule.USR_02)));
    }
  }

  private static DataCorrection correction(Identity identity, String email, String reason) {
    return new DataCorrection(identity, email, reason);
  }

  private static Person as(Identity identity, String email) {
    return new Person(PERSON.id(), PERSON.number(), identity, email, PERSON.profiles());
  }

  private static Reason withoutReason(String data) {
    return Reason.of(
        Rule.USR_02,
        Unblock.never(),
        Fact.text("correctedData", data),
        Fact.text("missing", "le motif de la demande"));
  }
}
