package fr.forprev.testkit.account;

import static fr.forprev.testkit.account.AccountScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Answers;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.RecordingMailer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The secret of a link is drawn as its mail leaves, and of a link that is over no mail leaves. */
@Verifies(Rule.USR_11)
class LinkDeliveryTest {

  private static final PersonId HELENE = People.HELENE.id();

  private final AccountScene scene = new AccountScene();

  @Test
  void aLinkLeavesOnItsLastDay() {
    mail(issued(TODAY));
    scene.clock.advanceDays(7);

    assertThat(scene.delivered())
        .extracting(mail -> mail.link().secret())
        .containsExactly("secret 1");
    assertThat(known("secret 1")).isTrue();
  }

  @Test
  void aLinkDoesNotLeaveOnTheDayAfter() {
    mail(issued(TODAY));
    scene.clock.advanceDays(8);

    assertThat(scene.delivered()).isEmpty();
    assertThat(known("secret 1")).isFalse();
  }

  @Test
  void aLinkThatHasServedDoesNotLeave() {
    mail(new OneTimeLink(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, HELENE, TODAY, TODAY));

    assertThat(scene.delivered()).isEmpty();
  }

  @Test
  void aMailThatDidNotLeaveCarriesAnotherSecretTheNextTimeAndBothServe() {
    mail(issued(TODAY));
    RecordingMailer mailer = new RecordingMailer();
    mailer.breakDown();
    deliver(mailer);
    mailer.mend();
    scene.clock.advance(Duration.ofMinutes(1));
    deliver(mailer);

    assertThat(mailer.sent())
        .extracting(mail -> ((AccountMail) mail).link().secret())
        .containsExactly("secret 2");
    assertThat(List.of(known("secret 1"), known("secret 2"))).containsExactly(true, true);
  }

  private void deliver(RecordingMailer mailer) {
    DeliverOutbox.of(
            scene.store.outbox(),
            scene.store.mailSubjects(),
            scene.secrets().into(scene.store.links()),
            mailer,
            scene.clock)
        .deliver(10);
  }

  private void mail(OneTimeLink link) {
    scene.store.links().save(new StoredLink(Keys.of(810), link));
    scene
        .store
        .outbox()
        .add(OutboxMessage.ofLink(Keys.of(500), MailKind.PASSWORD_LINK, HELENE, Keys.of(810)));
  }

  private boolean known(String secret) {
    return Answers.granted(
        scene
            .store
            .transactions()
            .decide(() ->
                Decision.granted(
                    scene.store.links().lock(scene.secrets().hash(secret)).isPresent())));
  }

  private static OneTimeLink issued(LocalDate day) {
    return OneTimeLink.issued(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, HELENE, day);
  }
}
