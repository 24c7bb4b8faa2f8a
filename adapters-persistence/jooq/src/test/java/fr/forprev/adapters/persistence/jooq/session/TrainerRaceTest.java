package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sessions that certify the same trainers at the same moment. */
class TrainerRaceTest {
  private static final Actor KARINE = People.as(People.KARINE);

  /** The last day of what Hélène and Gaspard hold, and after one refresher more, and two. */
  private static final LocalDate ONE_MORE = LocalDate.of(2028, 3, 1);

  private static final LocalDate TWO_MORE = LocalDate.of(2031, 3, 1);

  @AutoClose private static final Postgres POSTGRES = Postgres.start(10);

  private Scene scene;
  private SessionPorts ports;

  @BeforeEach
  void takeAnEmptyStore() {
    scene = Scene.in(POSTGRES.emptied(), SettableClock.on(END.plusDays(9))).ofTrainers();
    ports = scene.ports();
  }

  @Test
  @Verifies(Rule.CER_02)
  void theSecondRefresherWaitsForTheFirstAndRunsFromItsEnd() {
    WithEntity first = refresher(END, People.HELENE, People.GASPARD);
    WithEntity second = refresher(END.plusDays(1), People.HELENE, People.GASPARD);
    List<Future<Decision<Issue>>> waiting = new ArrayList<>();
    SessionPorts whileTheSecondWaits =
        Meanwhile.afterCertificates(
            ports,
            () -> {
              waiting.add(Racers.start(() -> generate(ports, second)));
              POSTGRES.awaitHeldUp(1);
            });

    granted(generate(whileTheSecondWaits, first));
    granted(Racers.get(waiting.get(0)));

    assertThat(endsOf(People.HELENE)).containsExactlyInAnyOrder(ONE_MORE, TWO_MORE);
  }

  @RepeatedTest(5)
  @Verifies(Rule.CER_02)
  void manyAtOnceComeOneAfterTheOtherWhateverTheOrderOfTheirTrainees() {
    List<Person> trainees = List.of(People.HELENE, People.GASPARD, People.BENOIT, People.CLAIRE);
    List<Person> reversed = new ArrayList<>(trainees);
    Collections.reverse(reversed);
    List<WithEntity> sessions =
        Stream.of(0, 1, 2, 3, 4, 5)
            .map(n -> refresher(END.plusDays(n), n % 2 == 0 ? trainees : reversed))
            .toList();

    AtomicInteger holds = new AtomicInteger();
    SessionPorts counted = Meanwhile.atEachHold(ports, holds::incrementAndGet);

    List<Decision<Issue>> decisions =
        Racers.atOnce(sessions.size(), n -> generate(counted, sessions.get(n)));

    decisions.forEach(decision -> granted(decision));
    assertThat(holds).as("no act ran again after a deadlock").hasValue(sessions.size());
    for (Person person : trainees) {
      assertThat(inTheOrderOfTheActs(person)).isEqualTo(sequential(person, sessions));
    }
  }

  /**
   * What one generation after the other gives, in the order of their certificates' numbers, which
   * are drawn once the trainees are held: each takes the certificate that ends last among those
   * that started before its own session ended.
   */
  private List<LocalDate> sequential(Person person, List<WithEntity> sessions) {
    List<TrainerCertification> held =
        new ArrayList<>(
            ports.trainerCertifications().of(person.id()).stream()
                .filter(it -> it.origin() instanceof TrainerCertification.Origin.Recorded)
                .filter(it -> it.dispositifLevel().equals(sessions.get(0).dispositifLevel()))
                .toList());
    List<LocalDate> ends = new ArrayList<>();
    for (LocalDate start : days(person, "start_day")) {
      LocalDate end =
          held.stream()
              .filter(it -> it.start().isBefore(start))
              .map(TrainerCertification::end)
              .max(LocalDate::compareTo)
              .filter(previous -> !start.isAfter(previous))
              .orElse(start)
              .plusMonths(36);
      ends.add(end);
      held.add(People.certification("SST", sessions.get(0).dispositifLevel().level(), start, end));
    }
    return ends;
  }

  private List<LocalDate> inTheOrderOfTheActs(Person person) {
    return days(person, "end_day");
  }

  private List<LocalDate> days(Person person, String column) {
    return POSTGRES
        .owner()
        .fetch(
            "select held.%s from trainer_certification held join certificate on certificate.id ="
                    .formatted(column)
                + " held.certificate where held.person = '"
                + person.id()
                + "' order by split_part(certificate.number, '-', 4)")
        .getValues(0, LocalDate.class);
  }

  @Test
  @Verifies({Rule.SES_10, Rule.TRA_01})
  void ofTwoWhoMakeTheSamePersonTheSecondIsAskedForHisNumber() {
    WithEntity first = scene.resultsSent();
    WithEntity second = scene.resultsSent();
    List<Future<Decision<Issue>>> waiting = new ArrayList<>();
    SessionPorts whileTheSecondWaits =
        Meanwhile.afterCertificates(
            ports,
            () -> {
              waiting.add(Racers.start(() -> generate(ports, second)));
              POSTGRES.awaitHeldUp(1);
            });

    granted(generate(whileTheSecondWaits, first));

    assertThat(refused(Racers.get(waiting.get(0)))).containsExactly(numberIsAskedFor(2));
    assertThat(ports.sessions().find(second.id())).contains(second);
    assertThat(persons()).isEqualTo(1);
    assertThat(endsOf(People.HELENE)).containsExactly(ONE_MORE);
  }

  @RepeatedTest(5)
  @Verifies({Rule.SES_10, Rule.TRA_01})
  void ofManyWhoMakeTheSamePersonAtOnceOneSucceeds() {
    List<WithEntity> sessions = Stream.generate(scene::resultsSent).limit(6).toList();

    List<Decision<Issue>> decisions =
        Racers.atOnce(sessions.size(), n -> generate(ports, sessions.get(n)));

    assertThat(decisions).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
    assertThat(decisions)
        .filteredOn(Decision.Refused.class::isInstance)
        .hasSize(5)
        .allSatisfy(decision -> assertThat(refused(decision)).containsExactly(numberIsAskedFor(2)));
    assertThat(persons()).isEqualTo(1);
  }

  @Test
  @Verifies({Rule.TRA_06, Rule.TRA_01})
  void aRecordingAndAGenerationMakeOnePerson() {
    WithEntity session = scene.resultsSent();
    CertificationRecording recording =
        new CertificationRecording(
            new CertificationRecording.Whom.Unknown(SampleEntry.MAIWENN, SampleEntry.MAIWENN_EMAIL),
            new CertificateCode("SST-2"),
            END,
            null,
            "Ouverture du dispositif");

    List<Decision<?>> decisions =
        Racers.atOnce(
            2,
            n ->
                n == 0
                    ? generate(ports, session)
                    : RecordCertification.of(ports.ofTrainers())
                        .record(People.as(People.INES), recording));

    assertThat(decisions).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
    assertThat(persons()).isEqualTo(1);
  }

  private WithEntity refresher(LocalDate endDate, Person... trainees) {
    return refresher(endDate, List.of(trainees));
  }

  /** All pass but a last one, of whom nothing is known. */
  private WithEntity refresher(LocalDate endDate, List<Person> trainees) {
    List<TraineeInput> typed = new ArrayList<>();
    trainees.forEach(person -> typed.add(SampleEntry.trainer(person)));
    typed.add(SampleEntry.ofTrainers().trainees().get(1));
    return scene.typing(SampleEntry.ofTrainers().ending(endDate).training(typed)).resultsSent();
  }

  private static Decision<Issue> generate(SessionPorts ports, WithEntity session) {
    return GenerateCertificates.of(ports).generate(KARINE, session.id());
  }

  private List<LocalDate> endsOf(Person person) {
    return ports.trainerCertifications().of(person.id()).stream()
        .filter(held -> held.origin() instanceof TrainerCertification.Origin.Issued)
        .map(TrainerCertification::end)
        .toList();
  }

  private static long persons() {
    return POSTGRES.number("select count(*) from person where surname = 'KERVELLA'");
  }

  private static Reason numberIsAskedFor(int line) {
    return Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", line));
  }
}
