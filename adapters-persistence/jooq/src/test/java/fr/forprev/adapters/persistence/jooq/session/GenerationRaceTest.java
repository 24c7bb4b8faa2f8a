package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SaveDraft.Save;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who do the same at the same moment, through the use cases. */
class GenerationRaceTest {
  private static final List<Actor> MANAGERS =
      List.of(People.as(People.KARINE), People.as(People.BENOIT));

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private Scene scene;

  @BeforeEach
  void takeAnEmptyStore() {
    scene = Scene.in(POSTGRES.emptied(), SettableClock.on(END));
  }

  @Test
  @Verifies({Rule.SES_18, Rule.CER_06})
  void fiftyWhoGenerateAtOnceAllGetTheSameCertificates() {
    WithEntity session = scene.resultsSent();
    GenerateCertificates useCase = GenerateCertificates.of(scene.ports());

    List<Issue> issues =
        Racers.atOnce(50, n -> granted(useCase.generate(MANAGERS.get(n % 2), session.id())));

    assertThat(issues).containsOnly(issues.get(0));
    List<IssuedCertificate> issued = issues.get(0).certificates();
    assertThat(issued)
        .extracting(IssuedCertificate::trainee)
        .containsExactlyInAnyOrderElementsOf(passed(session));
    assertThat(issued)
        .extracting(certificate -> certificate.certificate().printed().number())
        .doesNotHaveDuplicates();
    assertThat(POSTGRES.number("select count(*) from certificate")).isEqualTo(issued.size());
    assertThat(
            POSTGRES.number(
                "select count(*) from audit_entry where act = 'CERTIFICATES_GENERATED'"))
        .isEqualTo(1);
  }

  @Test
  @Verifies(Rule.CER_06)
  void sessionsGeneratedAtOnceShareNoNumber() {
    List<WithEntity> sessions = Stream.generate(scene::resultsSent).limit(8).toList();
    GenerateCertificates useCase = GenerateCertificates.of(scene.ports());

    List<Issue> issues =
        Racers.atOnce(8, n -> granted(useCase.generate(MANAGERS.get(0), sessions.get(n).id())));

    assertThat(issues.stream().flatMap(issue -> issue.certificates().stream()))
        .hasSize(24)
        .extracting(certificate -> certificate.certificate().printed().number())
        .doesNotHaveDuplicates();
  }

  @Test
  void ofTwoWhoSaveOneRevisionOneIsStoredAndTheOtherIsShownIt() {
    Draft draft = scene.opened();
    SaveDraft useCase = SaveDraft.of(scene.ports());

    List<Save> saves =
        Racers.atOnce(
            2,
            n ->
                granted(
                    useCase.save(
                        MANAGERS.get(n),
                        draft.id(),
                        draft.header().revision(),
                        SampleEntry.complete().input())));

    List<Save.Stored> stored = only(saves, Save.Stored.class);
    List<Save.Overtaken> overtaken = only(saves, Save.Overtaken.class);
    assertThat(stored).hasSize(1);
    assertThat(overtaken).containsExactly(new Save.Overtaken(stored.get(0).draft()));
    assertThat(POSTGRES.store().sessions().find(draft.id())).contains(stored.get(0).draft());
  }

  private static List<TraineeId> passed(WithEntity session) {
    return session.results().entrySet().stream()
        .filter(result -> result.getValue() == Result.PASSED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> List<T> only(List<?> saves, Class<T> type) {
    return saves.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
