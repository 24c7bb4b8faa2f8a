package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.FollowLink.Choice;
import fr.forprev.application.account.FollowLink.Followed;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_11)
class FollowLinkTest extends AccountUseCase {

  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
  private static final PersonId MAIWENN = new PersonId(Keys.of(300));

  private final FollowLink followLink = FollowLink.of(ports);

  @Test
  void isLookedAtWithoutBeingUsed() {
    String secret = link(1, Purpose.FIRST_SIGN_IN, People.YANN.id());

    for (int i = 0; i < 3; i++) {
      assertThat(granted(followLink.look(secret)))
          .isEqualTo(
              new Followed(Purpose.FIRST_SIGN_IN, People.YANN.identity(), People.YANN.number()));
    }
    assertThat(granted(followLink.choose(secret, PASSWORD)))
        .isEqualTo(new Choice.Chosen(People.YANN));
  }

  @Test
  void endsWithEveryOtherLinkOnceAPasswordIsChosen() {
    String first = link(1, Purpose.FIRST_SIGN_IN, People.YANN.id());
    String forgotten = link(2, Purpose.FORGOTTEN_PASSWORD, People.YANN.id());

    granted(followLink.choose(forgotten, PASSWORD));

    assertThat(followLink.look(first)).isEqualTo(Decision.refused(Reason.unseen(Rule.USR_11)));
  }

  @Test
  void tellsWhoHadAPasswordWhateverTheLinkIsFor() {
    granted(followLink.choose(link(1, Purpose.FIRST_SIGN_IN, People.YANN.id()), PASSWORD));
    assertThat(mails()).isEmpty();

    granted(followLink.choose(link(2, Purpose.FIRST_SIGN_IN, People.YANN.id()), PASSWORD));
    assertThat(mails()).containsExactly(MailKind.PASSWORD_CHANGED);
  }

  @Test
  void isUnseenWhenThereIsNone() {
    assertThat(followLink.look("x".repeat(43)))
        .isEqualTo(Decision.refused(Reason.unseen(Rule.USR_11)));
    assertThat(followLink.choose("", PASSWORD))
        .isEqualTo(Decision.refused(Reason.unseen(Rule.USR_11)));
  }

  @Test
  void servesUntilTheSeventhDayAfterTheLeapDay() {
    String secret = link(1, Purpose.FIRST_SIGN_IN, People.YANN.id());

    clock.set(LocalDate.of(2024, 3, 7));
    granted(followLink.look(secret));

    clock.set(LocalDate.of(2024, 3, 8));
    Reason late =
        Reason.of(
            Rule.USR_11,
            Unblock.never(),
            Fact.day("lastDay", LocalDate.of(2024, 3, 7)),
            Fact.day("today", LocalDate.of(2024, 3, 8)));
    assertThat(refused(followLink.look(secret))).containsExactly(late);
    assertThat(refused(followLink.choose(secret, PASSWORD))).containsExactly(late);
    assertThat(store.credentials().find(People.YANN.id())).isEmpty();
  }

  @Test
  void servesOnce() {
    String secret = link(1, Purpose.FIRST_SIGN_IN, People.YANN.id());
    granted(followLink.choose(secret, PASSWORD));

    Reason served = Reason.of(Rule.USR_11, Unblock.never(), Fact.day("usedOn", LEAP_DAY));
    assertThat(refused(followLink.look(secret))).containsExactly(served);
    assertThat(refused(followLink.choose(secret, OTHER_PASSWORD))).containsExactly(served);
    assertThat(attempt(People.YANN, PASSWORD)).isInstanceOf(Opened.class);
    assertThat(acts()).containsExactly(AuditAct.PASSWORD_CHOSEN, AuditAct.SIGNED_IN);
  }

  @Test
  void doesNotServeForAPasswordThatCannotBeUsed() {
    String secret = link(1, Purpose.FIRST_SIGN_IN, People.YANN.id());

    assertThat(granted(followLink.choose(secret, "court")))
        .isEqualTo(
            new Choice.Unusable(
                List.of("Choisissez 12 caractères au moins ; une phrase convient.")));
    granted(followLink.choose(secret, PASSWORD));
  }

  @Test
  void endsAllSignInsAndOtherLinksAndKeepsTheDevice() {
    Opened opened = signedIn(People.INGRID);
    fail(People.INGRID, 5);
    String other = link(1, Purpose.FORGOTTEN_PASSWORD, People.INGRID.id());
    String secret = link(2, Purpose.FORGOTTEN_PASSWORD, People.INGRID.id());

    granted(followLink.choose(secret, OTHER_PASSWORD));

    assertThat(recognize.recognize(opened.secret())).isEmpty();
    assertThat(followLink.look(other)).isInstanceOf(Decision.Refused.class);
    Opened anew = (Opened) attempt(People.INGRID, OTHER_PASSWORD); // without delay
    assertThat(anew.signedIn().complete()).isFalse();
    assertThat(mails()).containsExactly(MailKind.PASSWORD_CHANGED);
  }

  @Test
  void opensTheAccountOfAnApplicant() {
    String secret = registered(1, MAIWENN);
    assertThat(granted(followLink.look(secret)))
        .isEqualTo(new Followed(Purpose.EMAIL_CONFIRMATION, SampleEntry.MAIWENN, null));

    Person person = ((Choice.Chosen) granted(followLink.choose(secret, PASSWORD))).person();

    assertThat(person)
        .isEqualTo(
            new Person(
                MAIWENN,
                person.number(),
                SampleEntry.MAIWENN,
                SampleEntry.MAIWENN_EMAIL,
                List.of(new Person.Profile(Role.APPLICANT, new Scope.Own()))));
    assertThat(store.persons().byNumber(person.number())).contains(person);
    assertThat(store.registrations().find(MAIWENN)).isEmpty();
    assertThat(attempt(person, PASSWORD)).isInstanceOf(Opened.class);
    assertThat(acts()).containsExactly(AuditAct.ACCOUNT_OPENED, AuditAct.SIGNED_IN);
    assertThat(refused(followLink.look(secret))).isNotEmpty();
  }

  @Test
  void opensOneAccountForWhoAskedTwice() {
    PersonId again = new PersonId(Keys.of(301));
    String first = registered(1, MAIWENN);
    String second = registered(2, again);

    Choice one = granted(followLink.choose(first, PASSWORD));
    Choice two = granted(followLink.choose(second, OTHER_PASSWORD));

    assertThat(two).isEqualTo(one);
    assertThat(store.persons().byIdentity(SampleEntry.MAIWENN)).hasSize(1);
    assertThat(store.registrations().find(again)).isEmpty();
  }

  private String registered(int key, PersonId person) {
    store
        .registrations()
        .save(new Registration(person, SampleEntry.MAIWENN, SampleEntry.MAIWENN_EMAIL));
    return link(key, Purpose.EMAIL_CONFIRMATION, person);
  }

  private String link(int key, Purpose purpose, PersonId person) {
    String secret = ports.secrets().draw();
    store
        .links()
        .save(new StoredLink(Keys.of(key), OneTimeLink.issued(purpose, person, clock.today())));
    store.links().addSecret(Keys.of(key), ports.secrets().hash(secret));
    return secret;
  }
}
