package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.NATIONAL;
import static fr.forprev.domain.account.Network.OTHER_CAISSE;
import static fr.forprev.domain.account.Network.OWN;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_12)
class TaskTest {

  private static final Person TRAINER = holding(1, Role.TRAINER);
  private static final Person DECLARER = holding(2, Role.DELEGATE);
  private static final Person APPLICANT = somebody(3).gaining(Role.APPLICANT, OWN);
  private static final TaskSubject SESSION =
      new TaskSubject.OfSession(new SessionId(key(41)), MAROSE.id(), DECLARER.id(), TRAINER.id());
  private static final TaskSubject REQUEST = request("CARSAT_BRETAGNE");

  private static final Map<TaskSide, Person> PEOPLE =
      Map.of(
          TaskSide.TRAINER,
          TRAINER,
          TaskSide.DECLARER,
          DECLARER,
          TaskSide.APPLICANT,
          APPLICANT,
          TaskSide.MANAGERS,
          holding(4, Role.MANAGER),
          TaskSide.INSTRUCTORS,
          holding(5, Role.INSTRUCTOR),
          TaskSide.COMMISSION,
          holding(6, Role.COMMISSION));
  private static final List<Person> OUTSIDERS =
      List.of(
          holding(11, Role.TRAINER),
          holding(12, Role.DELEGATE),
          somebody(13).gaining(Role.APPLICANT, OWN),
          somebody(14).gaining(Role.MANAGER, ELSEWHERE),
          somebody(15).gaining(Role.INSTRUCTOR, OTHER_CAISSE),
          holding(16, Role.INRS),
          holding(17, Role.SUPPORT));

  static List<Row> tasks() {
    return DecisionTable.rowsOf("notification/tasks.txt");
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void whoseTaskItIsIsInTheTable(Row row) {
    Task task = task(TaskKind.valueOf(row.text("événement")));
    Set<TaskSide> sides =
        PEOPLE.entrySet().stream()
            .filter(entry -> task.waitsFor(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    assertThat(sides)
        .isEqualTo(row.words("à qui").stream().map(TaskSide::valueOf).collect(Collectors.toSet()));
    assertThat(OUTSIDERS).noneMatch(task::waitsFor);
  }

  @Test
  void theTableHasEveryTask() {
    assertThat(tasks())
        .extracting(row -> TaskKind.valueOf(row.text("événement")))
        .containsExactly(TaskKind.values());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void itClosesForAllWhenOneActs(Row row) {
    Task closed = task(TaskKind.valueOf(row.text("événement"))).close(day("2024-02-29"));

    assertThat(closed.isOpen()).isFalse();
    assertThat(PEOPLE.values()).noneMatch(closed::waitsFor);
    assertThat(closed.close(day("2024-03-01"))).isEqualTo(closed);
  }

  @Test
  void itWaitsForTheProfileInUse() {
    Task returned = task(TaskKind.SESSION_RETURNED);
    Person both = DECLARER.gaining(Role.MANAGER, ELSEWHERE);

    assertThat(returned.waitsFor(new Actor(both.id(), Role.DELEGATE, HERE))).isTrue();
    assertThat(returned.waitsFor(new Actor(both.id(), Role.MANAGER, ELSEWHERE))).isFalse();
    assertThat(returned.waitsFor(both)).isTrue();
  }

  @Test
  void aDeclarerWhoIsADelegateNoLongerHasNoTaskAndTheManagersKeepIt() {
    Task returned = task(TaskKind.SESSION_RETURNED);

    assertThat(returned.waitsFor(DECLARER.losing(Role.DELEGATE, HERE))).isFalse();
    assertThat(returned.waitsFor(holding(4, Role.MANAGER))).isTrue();
  }

  @Test
  void aRequestWithoutCaisseIsATaskOfInrs() {
    Task waiting = Task.open(TaskKind.REQUEST_SUBMITTED, request(null));

    assertThat(waiting.owners())
        .containsExactly(new TaskOwner.All(new Person.Profile(Role.INRS, NATIONAL)));
    assertThat(waiting.waitsFor(holding(5, Role.INSTRUCTOR))).isFalse();
  }

  @Test
  void beforeItsEntityExistsARequestIsTheTaskOfItsApplicantAlone() {
    Actor applicant = new Actor(APPLICANT.id(), Role.APPLICANT, OWN);
    Task returned =
        Task.open(
            TaskKind.REQUEST_RETURNED,
            new TaskSubject.OfRequest(key(42), applicant, null, "CARSAT_BRETAGNE"));

    assertThat(returned.owners()).containsExactly(new TaskOwner.One(applicant));
  }

  @Test
  void aTaskThatWouldBeNobodysIsABug() {
    assertThatThrownBy(() -> Task.open(TaskKind.OPINION_GIVEN, SESSION))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Task.open(TaskKind.SESSION_SUBMITTED, REQUEST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSessionHasNoSideOfARequestAndTheReverse() {
    assertThat(
            Stream.of(TaskSide.APPLICANT, TaskSide.INSTRUCTORS, TaskSide.COMMISSION)
                .map(SESSION::owner))
        .allMatch(Optional::isEmpty);
    assertThat(Stream.of(TaskSide.TRAINER, TaskSide.DECLARER).map(REQUEST::owner))
        .allMatch(Optional::isEmpty);
  }

  private static Task task(TaskKind kind) {
    return Task.open(kind, kind.name().startsWith("SESSION") ? SESSION : REQUEST);
  }

  private static TaskSubject request(String caisse) {
    return new TaskSubject.OfRequest(
        key(42), new Actor(APPLICANT.id(), Role.APPLICANT, OWN), MAROSE.id(), caisse);
  }
}
