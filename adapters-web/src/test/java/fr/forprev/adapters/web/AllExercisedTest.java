package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: nothing that the contract says was left untried by the tests of this module. */
@Order(Integer.MAX_VALUE)
class AllExercisedTest {

  @Test
  void every_operation_was_exercised_with_every_status() {
    TreeSet<String> said = new TreeSet<>();
    for (Contract.Operation operation : Contract.operations()) {
      operation.statuses().forEach(status -> said.add(operation.name() + " " + status));
    }
    assertThat(new TreeSet<>(Contract.EXERCISED)).isEqualTo(said);
  }
}
